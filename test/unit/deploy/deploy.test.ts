import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { DeployFault } from "../../../scripts/deploy/deploy-fault.ts";
import { deployTarget } from "../../../scripts/deploy/deploy-target.ts";
import { requiredSecrets } from "../../../scripts/deploy/plan-deployment.ts";
import { readTarget } from "../../../scripts/deploy/read-target.ts";
import type { Wrangler } from "../../../scripts/deploy/run-wrangler.ts";
import { checkWranglerCommand } from "../../support/check-wrangler-command.ts";
import { type FakeAccount, fakeAccount, fakeWrangler } from "../../support/fake-wrangler.ts";

const root = path.join(import.meta.dirname, "../../..");
let isHealthy = true;
const worker = createServer((request, response) => {
  response.statusCode = request.url === "/healthz" && isHealthy ? 200 : 503;
  response.end("{}");
});
let address: string;
let folder: string;
let account: FakeAccount;
const called: string[][] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => worker.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(worker.address() as AddressInfo).port}`;
});
afterAll(() => void worker.close());
beforeEach(() => {
  isHealthy = true;
  folder = mkdtempSync(path.join(tmpdir(), "switchboard-deploy-test-"));
  account = { ...fakeAccount(), address };
});
afterEach(() => {
  called.push(...account.calls);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const given = { PUBLIC_URL: "https://help.example.com", ADMIN_EMAIL: "admin@example.com" };
const wrangler: Wrangler = async (args, { input = "", env = {} } = {}) => fakeWrangler(account, args, { input, env });

/** What `npm run deploy -- --yes` does, in this process. */
async function deploy(secrets: Record<string, string> = given, isConfirmed = true) {
  for (const name of requiredSecrets) vi.stubEnv(name, undefined);
  const settings = { DEPLOY_DIR: folder, HEALTH_WAIT_MS: "0", ...secrets };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const lines: string[] = [];
  const say = (words: string) => void lines.push(words);
  try {
    await deployTarget({ environment: "", isDryRun: false, isConfirmed }, { say, ask: null, wrangler });
    return { status: 0, output: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof DeployFault)) throw error;
    return { status: 1, output: [...lines, error.message, `What to do: ${error.advice}`].join("\n") };
  }
}

const reading =
  /^(whoami|d1 list|d1 migrations list|r2 bucket info|queues info|secret list|vectorize list|vectorize list-metadata)/;

/** The commands since the last time that are not only questions. */
function takeChanges(): string[][] {
  called.push(...account.calls);
  return account.calls.splice(0).filter((args) => !reading.test(args.join(" ")));
}

test("a first run makes everything and deploys, and a second only deploys, with the same secrets", async () => {
  const first = await deploy();
  expect(first).toMatchObject({ status: 0, output: expect.stringContaining(`Switchboard serves on ${address}`) });
  const secrets = account.workers["switchboard"];
  expect(Object.keys(secrets ?? {}).sort()).toEqual([...requiredSecrets].sort());
  expect(secrets).toMatchObject(given);
  expect(secrets?.["KEY_ENCRYPTION_SECRET"]?.length).toBeGreaterThanOrEqual(32);
  const file = path.join(folder, "switchboard-secrets.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(secrets);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const name of ["JWT_SECRET", "ADMIN_PASSWORD"]) {
    expect(first.output).not.toContain(secrets?.[name]);
    expect(account.calls.flat().join(" ")).not.toContain(secrets?.[name]);
  }
  takeChanges();
  expect((await deploy({})).status).toBe(0);
  expect(takeChanges()).toEqual([["deploy", "--env="]]);
  expect(account.workers["switchboard"]).toEqual(secrets);
});

test("npm run deploy -- --dry-run asks the wrangler on PATH, prints the plan and changes nothing", async () => {
  const file = path.join(folder, "account.json");
  const before = fakeAccount();
  writeFileSync(file, JSON.stringify(before));
  const script = path.join(root, "test/support/fake-wrangler.ts");
  writeFileSync(path.join(folder, "wrangler"), `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(path.join(folder, "wrangler"), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env["PATH"]}`, FAKE_WRANGLER: file, DEPLOY_DIR: folder };
  const child = spawn(process.execPath, ["scripts/deploy.ts", "--dry-run", "--env", "staging"], { cwd: root, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining("nothing was changed") });
  expect(output).toContain(
    "1. create the D1 database switchboard-staging\n     wrangler d1 create switchboard-staging",
  );
  const { calls, ...after } = JSON.parse(readFileSync(file, "utf8")) as FakeAccount;
  expect({ ...after, calls: [] }).toEqual(before);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((args) => !reading.test(args.join(" ")))).toEqual([]);
});

test("a step that fails says what to do, and the next run goes on there", async () => {
  account.failing = { command: "vectorize create", error: "You do not have permission [code: 10000]" };
  const failed = await deploy();
  expect(failed.status).toBe(1);
  expect(failed.output).toContain("Step 7 failed: create the Vectorize index switchboard-chunks.");
  expect(failed.output).toContain("You do not have permission");
  expect(failed.output).toMatch(/What to do: .*run the same command again: it goes on here/);
  expect(account.databases).toEqual(["switchboard"]);
  account.failing = { command: "d1 migrations apply", error: 'near "x": syntax error' };
  takeChanges();
  expect((await deploy()).status).toBe(1);
  expect(takeChanges()[0]?.slice(0, 2)).toEqual(["vectorize", "create"]);
  const secrets = account.workers["switchboard"];
  account.failing = null;
  expect((await deploy({})).status).toBe(0);
  expect(takeChanges().map(([word]) => word)).toEqual(["d1", "deploy"]);
  expect(account.workers["switchboard"]).toEqual(secrets);
});

test("secrets that could not be put are put by the next run as they were generated", async () => {
  account.failing = { command: "secret bulk", error: "Secrets failed to upload" };
  expect((await deploy()).status).toBe(1);
  const kept = JSON.parse(readFileSync(path.join(folder, "switchboard-secrets.json"), "utf8"));
  account.failing = null;
  expect((await deploy({})).status).toBe(0);
  expect(account.workers["switchboard"]).toEqual(kept);
});

test.each([
  ["who is not logged in is told how", { isLoggedIn: false }, {}, /npx wrangler login/],
  ["what cannot be generated and is not given is asked for", {}, {}, /PUBLIC_URL is missing/],
  ["an address without https is refused", {}, { ...given, PUBLIC_URL: "http://x.example" }, /must begin with https/],
  ["a short secret is refused", {}, { ...given, JWT_SECRET: "short" }, /JWT_SECRET: must have at least 32/],
  [
    "secrets whose list could not be read are not put again",
    { failing: { command: "secret list", error: "Authentication error [code: 10000]" } },
    given,
    /Authentication error(.|\n)*Nothing was changed/,
  ],
])("%s, and nothing is changed", async (_, state, secrets, words) => {
  Object.assign(account, state);
  expect(await deploy(secrets)).toMatchObject({ status: 1, output: expect.stringMatching(words) });
  expect(takeChanges()).toEqual([]);
});

test("kept secrets that cannot be read are not shown, and an unknown environment is explained", async () => {
  writeFileSync(path.join(folder, "switchboard-secrets.json"), 'value-of-a-secret"}');
  const { status, output } = await deploy();
  expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining("is not JSON") });
  expect(output).not.toContain("value");
  expect(takeChanges()).toEqual([]);
  expect(() => readTarget("nowhere")).toThrow(DeployFault);
});

test("without a terminal it acts only with --yes", async () => {
  expect(await deploy(given, false)).toMatchObject({ status: 1, output: expect.stringContaining("Add --yes") });
  expect(takeChanges()).toEqual([]);
});

test("a Worker that is deployed and does not serve is a failure, with the way back", async () => {
  isHealthy = false;
  expect(await deploy()).toMatchObject({ status: 1, output: expect.stringContaining("wrangler rollback") });
});

test("every command that was called is one of the installed wrangler, with options that it has", () => {
  expect(called.length).toBeGreaterThan(20);
  for (const args of called) checkWranglerCommand(args);
});
