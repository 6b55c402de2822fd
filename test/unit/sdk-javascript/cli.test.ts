import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Terminal } from "../../../sdks/javascript/src/cli/command.ts";
import { exportData } from "../../../sdks/javascript/src/cli/commands/export-data.ts";
import { logout } from "../../../sdks/javascript/src/cli/commands/logout.ts";
import { keepLogin, readLogin } from "../../../sdks/javascript/src/cli/login-file.ts";
import { run } from "../../../sdks/javascript/src/cli/run.ts";
import { findFiles } from "../../../sdks/javascript/src/cli/upload/find-files.ts";
import { uploadFiles } from "../../../sdks/javascript/src/cli/upload/upload-files.ts";
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
  await expect(exportData.run(terminal, [], { output: folder })).rejects.toThrow("EISDIR");
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
