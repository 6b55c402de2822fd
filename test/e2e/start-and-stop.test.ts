import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { until } from "../support/until.ts";
import { runNpm } from "./run-npm.ts";
import { sharedServer } from "./shared.ts";

const root = path.join(import.meta.dirname, "../..");
const node = path.join(root, "node_modules/.bin/node");
const folder = mkdtempSync(path.join(tmpdir(), "switchboard-start-"));
const stateDir = path.join(folder, "state");
const started: ChildProcess[] = [];
let env: Record<string, string>;

beforeAll(async () => {
  cpSync(process.env["PREPARED_STATE"] ?? "", stateDir, { recursive: true });
  const settings = { PASSWORD_COST: "16", SKIP_BUILD: "1" };
  env = {
    ...(process.env as Record<string, string>),
    ...settings,
    // As many as the prepared state has.
    DATABASES: "2",
    STATE_DIR: stateDir,
    PORT: String(await freePort()),
  };
});
afterAll(() => {
  for (const { pid } of started) killGroup(pid);
  rmSync(folder, { recursive: true, force: true });
});

/** A command in a group of its own, and what it prints. */
function launch(command: string, args: string[]): { child: ChildProcess; output: () => string } {
  const child = spawn(command, args, { cwd: root, env, detached: true });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  return { child, output: () => output };
}

async function launched(command: string, args: string[]): Promise<ChildProcess> {
  const { child, output } = launch(command, args);
  await until(() => expect(output()).toContain("Switchboard serves on"), 60_000);
  return child;
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended, as it should.
  }
}

/** Nobody serves, and nobody holds the state. */
async function expectStopped(): Promise<void> {
  await until(async () => {
    const health = fetch(`http://127.0.0.1:${env["PORT"]}/healthz`);
    await expect(health).rejects.toThrow("fetch failed");
    expect(existsSync(path.join(stateDir, "server.json"))).toBe(false);
  }, 30_000);
}

/** A start that should fail: its exit code and all that it prints. */
async function refusal(change: Record<string, string>, uid?: number): Promise<{ status: number; said: string }> {
  const options = {
    cwd: root,
    env: { ...env, PORT: String(await freePort()), ...change },
    ...(uid && { uid, gid: uid }),
  };
  const child = spawn(node, ["scripts/start.ts"], options);
  started.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const status = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { status, said };
}

const nobody = 65_534;

test("a start that cannot succeed says why in one sentence, and ends with 1", async () => {
  const file = path.join(folder, "a-file");
  writeFileSync(file, "");
  const closed = path.join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  const damaged = path.join(folder, "damaged");
  mkdirSync(damaged);
  writeFileSync(path.join(damaged, "secrets.json"), '{"JWT_SE');
  chmodSync(folder, 0o755);
  const fresh = path.join(folder, "fresh");
  // Whoever may do everything is refused nothing: the test then starts the server as somebody who may not.
  const isRoot = process.getuid?.() === 0;
  const cases: [Promise<{ status: number; said: string }>, string][] = [
    [refusal({ STATE_DIR: file }), `${file} cannot be used: a file is where a folder is needed.\n`],
    [refusal({ STATE_DIR: path.join(file, "state") }), `${path.join(file, "state")} cannot be used: a file is where`],
    [refusal({ STATE_DIR: closed }, isRoot ? nobody : undefined), `${closed} cannot be used: permission denied.\n`],
    [refusal({ STATE_DIR: damaged }), `${path.join(damaged, "secrets.json")} is damaged. `],
    [refusal({ STATE_DIR: `${fresh}1`, PORT: "80a" }), "PORT must be a whole number from 1 to 65535"],
    [refusal({ STATE_DIR: `${fresh}2`, PORT: String(sharedServer().port) }), `Port ${sharedServer().port} is in use. `],
    [refusal({ STATE_DIR: `${fresh}3`, SMTP_URL: "mail" }), "Settings are missing or wrong. SMTP_URL: must be"],
  ];
  for (const [refused, sentence] of cases) {
    const { status, said } = await refused;
    expect(said).toContain(sentence);
    expect(said.trimEnd().split("\n")).toHaveLength(1);
    expect(status).toBe(1);
  }
});

test("a server that was killed leaves nothing behind: no runtime, and no lock in the way of the next", async () => {
  const server = await launched(node, ["scripts/start.ts"]);
  const second = await refusal({});
  expect(second).toMatchObject({ status: 1 });
  expect(second.said).toBe(
    `The server at http://127.0.0.1:${env["PORT"]} (process ${server.pid}) uses ${stateDir} already. Stop it, or set STATE_DIR to another folder.\n`,
  );
  server.kill("SIGKILL");
  await until(() => expect(fetch(`http://127.0.0.1:${env["PORT"]}/healthz`)).rejects.toThrow("fetch failed"), 30_000);
  const next = await launched(node, ["scripts/start.ts"]);
  const manual = path.join(folder, "kettle.md");
  writeFileSync(manual, "# Kettle\n\nHold the red button for five seconds to reset the kettle.\n");
  const elsewhere = { ...env, PORT: undefined, PUBLIC_URL: undefined };
  const found = await runNpm(["demo", "--", manual, "How do I reset the kettle?"], { cwd: root, env: elsewhere });
  expect(found, found.stderr).toMatchObject({ status: 0 });
  expect(found.stdout).toContain("Hold the red button");
  next.kill("SIGTERM");
  await expectStopped();
  const nowhere = `http://localhost:${env["PORT"]}`;
  const missing = await runNpm(["demo", "--", manual, "Anything?"], {
    ...{ cwd: root, env: { ...elsewhere, PUBLIC_URL: nowhere } },
  });
  expect(missing).toMatchObject({ status: 1, stdout: "" });
  expect(missing.stderr).toContain(`No answer from ${nowhere}/`);
  expect(missing.stderr).toContain("Is the server running");
});

test.for([
  ["npm start", "SIGTERM", ["start"]],
  ["npm run dev", "SIGINT", ["run", "dev"]],
  ["npm start", "SIGKILL", ["start"]],
] as const)("%s stops when npm alone gets %s", async ([, signal, args]) => {
  const npm = await launched("npm", [...args]);
  npm.kill(signal);
  await expectStopped();
  expect(JSON.parse(readFileSync(path.join(stateDir, "secrets.json"), "utf8"))).toHaveProperty("JWT_SECRET");
});
