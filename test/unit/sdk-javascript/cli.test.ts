import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Terminal } from "../../../sdks/javascript/src/cli/command.ts";
import { exportData } from "../../../sdks/javascript/src/cli/commands/export-data.ts";
import { logout } from "../../../sdks/javascript/src/cli/commands/logout.ts";
import { resolveSources } from "../../../sdks/javascript/src/cli/evaluate/resolve-sources.ts";
import { keepLogin, readLogin } from "../../../sdks/javascript/src/cli/login-file.ts";
import { run } from "../../../sdks/javascript/src/cli/run.ts";
import { findFiles } from "../../../sdks/javascript/src/cli/upload/find-files.ts";
import { uploadFiles } from "../../../sdks/javascript/src/cli/upload/upload-files.ts";
import { openUploadRecord } from "../../../sdks/javascript/src/cli/upload/upload-record.ts";
import { fakePlatform } from "./fake-platform.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "switchboard-cli-test-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function terminalOf(client: ReturnType<typeof fakePlatform>["client"], home = folder) {
  const notes: string[] = [];
  const terminal: Terminal = {
    ...{ url: client.url, isJson: false, isInteractive: false, folder: home, env: {} },
    client: () => client,
    anonymous: () => {
      throw new Error("Nobody asks.");
    },
    ...{ print: () => undefined, write: () => undefined, progress: () => undefined },
    note: (line) => void notes.push(line),
    signal: new AbortController().signal,
  };
  return { terminal, notes };
}

test("where nothing can be kept, all files are uploaded, equal ones once, and it is said once", async () => {
  const made = (id: number) => Response.json({ id, processing_status: "completed", chunks_count: 1 });
  const { client, sent } = fakePlatform([made(1), made(1), made(2), made(1), made(1), made(2)]);
  // A file in the place of the folder, as root may write everywhere.
  const home = path.join(folder, "home");
  writeFileSync(home, "");
  const contents = { "a.md": "one", "b.md": "one", "c.md": "two" };
  const files = Object.keys(contents).map((name) => path.join(folder, name));
  for (const [name, content] of Object.entries(contents)) writeFileSync(path.join(folder, name), content);
  const { terminal, notes } = terminalOf(client, path.join(home, "switchboard"));
  const outcomes = await uploadFiles(terminal, client, { assistantId: 1, files, isWaited: true });
  expect(outcomes.map(({ document_id, error, is_known }) => [document_id, error, is_known])).toEqual([
    [1, null, false],
    [1, null, true],
    [2, null, false],
  ]);
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(2);
  expect(notes.filter((line) => line.includes("will not know"))).toHaveLength(1);
});

test("a golden set may name a file whose content was uploaded under another name", async () => {
  const made = { id: 4, processing_status: "completed", filename: "a.md", chunks_count: 1 };
  const { client } = fakePlatform([Response.json(made), Response.json(made)]);
  const files = ["a.md", "b.md"].map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, "the same");
  const { terminal } = terminalOf(client);
  await uploadFiles(terminal, client, { assistantId: 1, files, isWaited: false });
  const record = openUploadRecord(folder, client.url, 1, () => undefined);
  const questions = ["a.md", "b.md", "c.md"].map((expected_source) => ({ question: "How?", expected_source }));
  expect(resolveSources(questions, record)).toEqual([
    questions[0],
    { question: "How?", expected_source_id: 4 },
    questions[2],
  ]);
});

test("a file that cannot be read keeps no other from being uploaded", async () => {
  const { client } = fakePlatform([Response.json({ id: 1 })]);
  const files = [path.join(folder, "gone.md"), path.join(folder, "here.md")];
  writeFileSync(files[1] as string, "here");
  const { terminal } = terminalOf(client);
  const [gone, here] = await uploadFiles(terminal, client, { assistantId: 1, files, isWaited: false });
  expect(gone).toMatchObject({ document_id: null, error: expect.stringContaining("could not be read") });
  expect(here).toMatchObject({ document_id: 1, error: null });
});

test("links to files are files, links to folders are left out", () => {
  mkdirSync(path.join(folder, "in"));
  writeFileSync(path.join(folder, "in/a.md"), "a");
  writeFileSync(path.join(folder, "outside.md"), "o");
  symlinkSync("../outside.md", path.join(folder, "in/linked.md"));
  symlinkSync("missing.md", path.join(folder, "in/broken.md"));
  symlinkSync("..", path.join(folder, "in/circle"));
  linkSync(path.join(folder, "outside.md"), path.join(folder, "in/hard.md"));
  const names = findFiles([path.join(folder, "in")]).map((file) => path.basename(file));
  expect(names).toEqual(["a.md", "hard.md", "linked.md"]);
});

test("logging out with another token leaves the kept login alone", async () => {
  keepLogin(folder, { url: "https://platform.example", email: "me@example.com", token: "kept" });
  const other = fakePlatform([Response.json({})], { token: "other" });
  await logout.run(terminalOf(other.client).terminal, [], {});
  expect(readLogin(folder)?.token).toBe("kept");
  const kept = fakePlatform([Response.json({})], { token: "kept" });
  await logout.run(terminalOf(kept.client).terminal, [], {});
  expect(readLogin(folder)).toBeNull();
});

test("an export to what is no file is written to it, and does not replace it", async () => {
  const { client } = fakePlatform([Response.json({})]);
  const { terminal } = terminalOf(client);
  await exportData.run(terminal, [], { output: "/dev/null" });
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

const wrong: [args: string[], said: string][] = [
  [["login", "me@example.com"], '"me@example.com" is too much'],
  [["login", "--email", ""], "--email is empty"],
  [["logout", "now"], '"now" is too much'],
  [["assistants", "list"], 'nothing like "assistants list"'],
  [["assistants", "create"], "needs a name"],
  [["assistants", "create", " "], "needs a name"],
  [["assistants", "create", "My", "assistant"], '"assistant" is too much'],
  [["assistants", "--json=yes"], "'--json' does not take an argument"],
  [["assistants", "--url", "notaurl"], "notaurl is no http address"],
  [["assistants", "--url", ""], "--url is empty"],
  [["assistants", "--token", ""], "--token is empty"],
  [["assistants", "--token", "a\nb"], "The token has a line break"],
  [["upload"], "Which files?"],
  [["upload", ""], 'There is no file ""'],
  [["upload", "gone.md"], "There is no file gone.md"],
  [["upload", "FOLDER/a.md", "--assistant", "x"], '--assistant must be a number, not "x"'],
  [["upload", "FOLDER/a.md", "--assistant", ""], "--assistant is empty"],
  [["crawl"], "Give one address"],
  [["crawl", "notaurl"], '"notaurl" is no address of a website'],
  [["crawl", "ftp://shop.example/"], '"ftp://shop.example/" is no address of a website'],
  [["crawl", "https://shop.example/", "--mode", "fly"], "--mode is page, sitemap or crawl"],
  [["crawl", "https://shop.example/", "--max-pages", "0"], "--max-pages must be a number"],
  [["ask"], "Put the question in quotes"],
  [["ask", "  "], "Put the question in quotes"],
  [["ask", "How", "much?"], "Put the question in quotes"],
  [["ask", "How?", "--dialog", "1x"], '--dialog must be a number, not "1x"'],
  [["ask", "How?", "--dialog", "1", "--assistant", "2"], "give --dialog or --assistant"],
  [["ask", "How?", "--colour"], "Unknown option '--colour'"],
  [["tail"], "DIALOG must be a number"],
  [["tail", "1", "--after", "x"], "--after must be a number"],
  [["evaluate"], "Give one file"],
  [["evaluate", "gone.json"], "There is no file gone.json"],
  [["evaluate", "FOLDER"], "A golden set is a file, not a folder"],
  [["evaluate", "FOLDER/a.md"], "a golden set is a .json, .jsonl or .csv file"],
  [["evaluate", "FOLDER/bad.json"], "the file is not JSON"],
  [["evaluate", "FOLDER/set.json", "--bar", "high"], "--bar must look like"],
  [["export", "me"], '"me" is too much'],
  [["export", "--dialog", "0"], "--dialog must be a number"],
  [["export", "--output", "FOLDER"], "is a folder: give a file"],
  [["export", "--output", "FOLDER/none/me.json"], "There is no folder"],
  [["demo", "FOLDER/a.md"], "Give a file and a question"],
  [["demo", "FOLDER/a.md", ""], "Give a file and a question"],
  [["demo", "gone.md", "How?"], "There is no file gone.md"],
];

test("wrong arguments are refused in a sentence before anything is sent, with 2", async () => {
  writeFileSync(path.join(folder, "a.md"), "# A");
  writeFileSync(path.join(folder, "bad.json"), "{");
  writeFileSync(path.join(folder, "set.json"), '[{"question":"How?"}]');
  const before = readdirSync(folder);
  const sent = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("Nothing should be sent."));
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const env = { XDG_CONFIG_HOME: folder, SWITCHBOARD_TOKEN: "t", SWITCHBOARD_URL: "https://platform.example" };
  for (const [args, said] of wrong) {
    const status = await run(
      args.map((each) => each.replace("FOLDER", folder)),
      env,
    );
    expect([status, errors.mock.calls.at(-1)?.[0]], args.join(" ")).toEqual([2, expect.stringContaining(said)]);
    expect(errors.mock.calls.at(-1)?.[0]).toContain(`Usage: switchboard ${args[0]}`);
  }
  for (const url of ["https://me:secret@platform.example", "https://me:secret@shop.example"]) {
    expect(await run(url.includes("shop") ? ["crawl", url] : ["assistants", "--url", url], env)).toBe(2);
    expect(errors.mock.calls.at(-1)?.[0]).not.toContain("secret");
  }
  expect(await run(["ask", "How?"], { ...env, SWITCHBOARD_ASSISTANT: "x" })).toBe(2);
  expect(errors.mock.calls.at(-1)?.[0]).toContain('SWITCHBOARD_ASSISTANT must be a number, not "x"');
  expect([sent.mock.calls, readdirSync(folder)]).toEqual([[], before]);
});

test("what the platform finds wrong with the arguments is 2 as well", async () => {
  const issue = { loc: ["body", "url"], msg: "is private", type: "value_error" };
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ detail: [issue] }, { status: 422 }));
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const env = { XDG_CONFIG_HOME: folder, SWITCHBOARD_TOKEN: "t", SWITCHBOARD_URL: "https://platform.example" };
  expect(await run(["crawl", "http://10.0.0.1/", "--assistant", "1"], env)).toBe(2);
  expect(errors.mock.calls.at(-1)?.[0]).toContain("url: is private");
});

test("Ctrl+C ends a request that is not answered, with 130", async () => {
  const interrupted = new AbortController();
  const server = createServer(() => interrupted.abort());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const env = { XDG_CONFIG_HOME: folder, SWITCHBOARD_TOKEN: "t" };
    expect(await run(["assistants", "--url", url], env, interrupted.signal)).toBe(130);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
