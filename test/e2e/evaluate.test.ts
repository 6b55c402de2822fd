import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createClient, withCredential } from "../../sdks/javascript/src/core/client.ts";
import { logIn, register } from "../../sdks/javascript/src/replyx/accounts.ts";
import { createAssistant } from "../../sdks/javascript/src/replyx/assistants.ts";
import { runNpm } from "./run-npm.ts";
import { sharedServer } from "./shared.ts";

const root = path.join(import.meta.dirname, "../..");
const data = path.join(root, "test/data/evaluation");
const golden = path.join(data, "golden.csv");
const bar = "right=0.9,hit_rate=0.95,mrr=0.9,groundedness=0.95,abstention_precision=0.7,abstention_recall=0.7";

function evaluate(...args: string[]) {
  return runNpm(["evaluate", "--", ...args], { cwd: root, env: { SKIP_BUILD: "1" } });
}

test("npm run evaluate passes its bar on the sample set", async () => {
  const { status, stdout } = await evaluate(golden, "--documents", path.join(data, "documents"), "--bar", bar);
  expect(stdout).toMatch(/golden\.csv: 16 questions/);
  expect(stdout).toMatch(/hit_rate +1\.000 +0\.950 +ok/);
  expect(stdout).not.toContain("MISS");
  expect(status).toBe(0);
});

test("with a document removed it ends with an error and says which questions failed and what was found instead", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-documents-"));
  cpSync(path.join(data, "documents"), folder, { recursive: true });
  rmSync(path.join(folder, "returns.md"));
  const { status, stdout } = await evaluate(golden, "--documents", folder, "--bar", bar);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toMatch(/hit_rate +0\.846 +0\.950 +MISS/);
  expect(stdout).toContain("✗ 4. Within how many days can unopened goods be returned?");
  expect(stdout).toContain("the assistant has no source returns.md");
  expect(stdout).toMatch(/legs: words \d+ hits/);
});

test("it asks an assistant of a running server too, and says what is wrong with a set", async () => {
  const server = sharedServer();
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-set-"));
  try {
    const name = crypto.randomUUID();
    const body = { email: `${name}@example.com`, password: name };
    const anonymous = createClient({ url: server.url });
    await register(anonymous, { body });
    const { access_token: token } = await logIn(anonymous, { body });
    const assistant = await createAssistant(withCredential(anonymous, { token }), { body: { name: "A" } });
    const set = path.join(folder, "set.jsonl");
    const there = ["--url", server.url, "--token", token, "--assistant", String(assistant.id)];
    writeFileSync(set, '{"question": "Do you repair clocks?", "must_abstain": true}\n{"question": "Who are you?"}\n');
    const passed = await evaluate(set, ...there, "--bar", "right=1");
    expect(passed.stdout).toMatch(/right +1\.000 +1\.000 +ok/);
    expect(passed.status).toBe(0);
    writeFileSync(set, '{"question": "Do you repair clocks?", "must_abstian": true}\n');
    const refused = await evaluate(set, ...there);
    expect(refused.stderr).toContain("questions.0");
    expect(refused.stderr).toContain("must_abstian");
    expect(refused.status).toBe(2);
    expect((await evaluate(set)).status).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
