import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createClient, withCredential } from "../../sdks/javascript/src/core/client.ts";
import { createDialog, listDocuments, logIn, postMessage, register } from "../../sdks/javascript/src/replyx/index.ts";
import { until } from "../support/until.ts";
import { sharedServer } from "./shared.ts";

const program = path.join(import.meta.dirname, "../../sdks/javascript/src/cli/switchboard.ts");
const home = mkdtempSync(path.join(tmpdir(), "switchboard-cli-"));
const password = crypto.randomUUID();
const email = `${password}@example.com`;

afterAll(() => rmSync(home, { recursive: true }));

function start(args: string[], input = "") {
  const { SWITCHBOARD_URL: _, SWITCHBOARD_TOKEN: __, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd: home, env: { ...env, XDG_CONFIG_HOME: home } });
  const result = { status: null as number | null, stdout: "", stderr: "" };
  child.stdout.on("data", (data) => {
    result.stdout += data;
  });
  child.stderr.on("data", (data) => {
    result.stderr += data;
  });
  child.stdin.end(input);
  const ended = new Promise<typeof result>((resolve) => {
    child.on("close", (status) => resolve(Object.assign(result, { status })));
  });
  return { child, result, ended };
}

const switchboard = (...args: string[]) => start(args).ended;

async function makeAccount() {
  const anonymous = createClient({ url: sharedServer().url });
  await register(anonymous, { body: { email, password } });
  const { access_token: token } = await logIn(anonymous, { body: { email, password } });
  return withCredential(anonymous, { token });
}

test("from the login to a question: files are uploaded once, and the answer has its source", async () => {
  const client = await makeAccount();
  const login = start(
    ["login", "--url", `${sharedServer().url}/`, "--email", email, "--password-stdin"],
    `${password}\n`,
  );
  expect(await login.ended).toMatchObject({ status: 0, stdout: `Logged in to ${sharedServer().url} as ${email}.\n` });
  expect(statSync(path.join(home, "switchboard/login.json")).mode & 0o777).toBe(0o600);

  const made = await switchboard("assistants", "create", "Reader", "--json");
  const assistant = JSON.parse(made.stdout) as { id: number };
  expect((await switchboard("assistants")).stdout).toMatch(new RegExp(`^ *${assistant.id} {2}Reader\n$`));

  mkdirSync(path.join(home, "manuals/deep"), { recursive: true });
  writeFileSync(
    path.join(home, "manuals/kettle.md"),
    "# Kettle\n\nHold the red button for five seconds to reset it.\n",
  );
  writeFileSync(path.join(home, "manuals/deep/lamp.md"), "# Lamp\n\nA lamp has a warranty of three years.\n");
  writeFileSync(path.join(home, "manuals/.hidden"), "no");
  const first = await switchboard("upload", "manuals");
  expect(first).toMatchObject({ status: 0, stdout: "" });
  expect(first.stderr).toContain("✓ manuals/kettle.md");
  expect(first.stderr).toContain("2 of 2 files are processed.");
  expect(first.stderr).not.toContain("\u001b");
  const again = await switchboard("upload", "manuals", "--json");
  expect((JSON.parse(again.stdout) as { is_known: boolean }[]).map((each) => each.is_known)).toEqual([true, true]);
  expect(await listDocuments(client)).toHaveLength(2);

  const answer = await switchboard("ask", "How long is the warranty of a lamp?");
  expect(answer).toMatchObject({ status: 0 });
  expect(answer.stdout).toMatch(
    /warranty of three years[\s\S]*\(extractive, answer, \d+ ms\)[\s\S]*\[1\] lamp\.md › Lamp\n {4}> /,
  );
  const asJson = await switchboard("ask", "How long is the warranty of a lamp?", "--json");
  expect(JSON.parse(asJson.stdout).answer.citations[0].title).toBe("lamp.md");
  const dialog = JSON.parse(asJson.stdout).dialog_id as number;
  const exported = await switchboard("export", "--dialog", String(dialog));
  expect(exported.stdout).toContain("How long is the warranty of a lamp?");

  const site = createServer((request, response) => {
    response.setHeader("content-type", request.url === "/" ? "text/html" : "text/plain");
    response.end(request.url === "/" ? "<title>Hours</title><h1>Hours</h1><p>The shop opens at nine.</p>" : "");
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  try {
    const crawled = await switchboard(
      "crawl",
      `http://127.0.0.1:${(site.address() as AddressInfo).port}/`,
      "--mode",
      "page",
    );
    expect(crawled).toMatchObject({ status: 0, stdout: "completed: 1 of 1 pages read, 0 failed\n" });
  } finally {
    site.close();
  }
});

test("tail shows a dialog from its beginning and goes on live until it is interrupted", async () => {
  const anonymous = createClient({ url: sharedServer().url });
  const { access_token: token } = await logIn(anonymous, { body: { email, password } });
  const client = withCredential(anonymous, { token });
  const { stdout } = await switchboard("assistants", "create", "Tailed", "--json");
  const dialog = await createDialog(client, { body: { assistant_id: JSON.parse(stdout).id } });
  await postMessage(client, { dialog_id: dialog.id, body: { content: "Before" } });
  const tail = start(["tail", String(dialog.id)]);
  await until(() => expect(tail.result.stdout).toContain("user: Before"), 30_000);
  await postMessage(client, { dialog_id: dialog.id, body: { content: "Live" } });
  await until(() => expect(tail.result.stdout).toContain("user: Live"), 30_000);
  tail.child.kill("SIGINT");
  expect((await tail.ended).status).toBe(0);
  expect((await switchboard("tail", "999999999")).stderr).toMatch(/The platform refused \(404 NOT_FOUND\)/);
});

test("what goes wrong is said in a sentence, with an exit code", async () => {
  const [help, unknown, option, nobody, missing, unreachable, wrongToken] = await Promise.all([
    switchboard("--help"),
    switchboard("fly"),
    switchboard("ask", "Hi", "--colour"),
    switchboard("assistants", "--url", "http://127.0.0.1:1"),
    switchboard("upload", "nothing.pdf"),
    switchboard("demo", program, "Hi", "--url", "http://127.0.0.1:1"),
    switchboard("assistants", "--url", sharedServer().url, "--token", "wrong"),
  ]);
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toContain("evaluate");
  expect(unknown).toMatchObject({ status: 2, stdout: "" });
  expect(option.status).toBe(2);
  expect(option.stderr).toContain("--colour");
  expect(nobody).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("You are not logged in to http://127.0.0.1:1."),
  });
  expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("There is no file nothing.pdf.") });
  expect(unreachable).toMatchObject({ status: 1, stderr: expect.stringContaining("Is the server running") });
  expect(wrongToken).toMatchObject({ status: 1, stderr: expect.stringContaining("Log in again: switchboard login") });
});
