import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness } from "wrangler";
import { clientOf } from "../support/client.ts";
import { until } from "../support/until.ts";

const root = path.join(import.meta.dirname, "../..");
const secrets = {
  ENVIRONMENT: "production",
  JWT_SECRET: "a secret of the tests, long enough to sign with",
  KEY_ENCRYPTION_SECRET: "a secret of the tests, long enough to seal with",
};

/**
 * The project's configuration, without its build, which the tests have, and with one flag more, since a stub is called over RPC where the real AI binding is not: an
 * AbortSignal can go there only with it.
 */
function configWithFlag(): string {
  const text = readFileSync(path.join(root, "wrangler.toml"), "utf8")
    .replace(/^\[build\]\n.*\n/m, "")
    .replace(/^compatibility_flags = \[/m, (flags) => `${flags}"enable_abortsignal_rpc", `)
    .replaceAll(/^(main|base_dir) = "(.*)"$/gm, (_, key, file) => `${key} = "${path.join(root, file)}"`)
    .replace(/^directory = "(.*)"$/m, (_, folder) => `directory = "${path.join(root, folder)}"`)
    .replaceAll(/migrations_dir = "(.*?)"/g, (_, folder) => `migrations_dir = "${path.join(root, folder)}"`);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "switchboard-production-")), "wrangler.toml");
  writeFileSync(file, text);
  return file;
}

/** The production configuration as it would be deployed; one stub Worker answers for Workers AI and Vectorize. */
const server = createTestHarness({
  workers: [
    {
      configPath: configWithFlag(),
      vars: secrets,
      bindingOverrides: { AI: "cloudflare-stub", VECTORS: "cloudflare-stub" },
    },
    { configPath: path.join(root, "test/support/cloudflare-stub/wrangler.toml") },
  ],
});
let base: string;
let unmigrated: Response;

beforeAll(async () => {
  base = String((await server.listen()).url).replace(/\/$/, "");
  unmigrated = await fetch(`${base}/healthz`);
  await server.getWorker().applyD1Migrations("DB");
});
afterAll(() => server.close());

test("a deployed platform is not ready until its migrations have been applied, and says why", async () => {
  expect(unmigrated.status).toBe(503);
  const reason = "Migrations of the database are missing.";
  expect(await unmigrated.json()).toEqual({ status: "unavailable", reason });
  const health = await fetch(`${base}/healthz`);
  expect({ status: health.status, body: await health.json() }).toEqual({ status: 200, body: { status: "ok" } });
});

test("in production there is no demo, whoever has its address", async () => {
  const api = clientOf((url, init) => fetch(url, init), base);
  const json = { email: "demo@switchboard.example", password: "a password of anybody" };
  expect((await api.call("POST", "/api/auth/register", { json })).status).toBe(201);
  const { body } = await api.call("POST", "/api/auth/login", { json });
  const token = body.access_token as string;
  const made = await api.call("POST", "/api/assistants", { token, json: { name: "Not the demo" } });
  expect(made.status).toBe(201);
  expect((await fetch(`${base}/demo.json`)).status).toBe(404);
});

/** Production answers 100 requests of a user in a minute, and no setting makes it more. */
const oftenEnough = 1_000;

const documents = {
  "money.md": "# Money\n\nWhoever brings back an automobile early has a right to reimbursement of the unused days.\n",
  "hours.md": "# Hours\n\nThe garage is open on weekdays.\n",
};

test("in production vectors, reranker and a hosted model answer, and the quote is the document's", async () => {
  const api = clientOf((url, init) => fetch(url, init), base);
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Garage", ai_model: "any" } });
  for (const [name, text] of Object.entries(documents)) {
    const form = { file: new File([text], name), assistant_id: String(assistant.body.id) };
    const uploaded = await account.call("POST", "/api/documents", { form });
    await until(
      async () => {
        const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
        expect(body.processing_status).toBe("completed");
      },
      20_000,
      oftenEnough,
    );
  }
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const ask = (content: string) =>
    account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json: { content } });
  const atOnce = await ask("When is the garage open?");
  expect(atOnce.body.ai_response).toMatchObject({ outcome: "answer", model: "@cf/zai-org/glm-4.7-flash" });
  expect(atOnce.body.ai_response.citations[0].quote).toContain("open on weekdays");
  const asked = async () => (await server.getWorker("cloudflare-stub").fetch("http://stub/")).json();
  const vectors = [expect.stringMatching(/^\d+:1:0$/), expect.stringMatching(/^\d+:1:0$/)];
  await until(async () => expect(await asked()).toMatchObject({ vectors }));
  await until(
    async () => {
      const { body } = await ask("Do I get a refund of the unused days when I bring the car back?");
      expect(body.ai_response.citations[0]?.quote).toContain("reimbursement");
    },
    20_000,
    oftenEnough,
  );
  const { models } = (await asked()) as { models: string[] };
  const used = ["@cf/baai/bge-m3", "@cf/baai/bge-reranker-base"];
  expect(models).toEqual(expect.arrayContaining(used));
});
