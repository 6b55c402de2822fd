import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { serveBrowser } from "../support/browser.ts";
import { startServer } from "../support/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server that the tests share which neither end nor configure one. */
    sharedServer: { url: string; port: number; output: string };
    /** Where Playwright connects to the one browser of all tests. */
    browserEndpoint: string;
  }
}

/** Prepares the state that every server starts from, the shared server and the browser. */
export default async function sharePlatform(project: TestProject): Promise<() => Promise<void>> {
  const prepared = mkdtempSync(path.join(tmpdir(), "switchboard-prepared-"));
  await (await startServer({ stateDir: prepared })).quit();
  process.env["PREPARED_STATE"] = prepared;
  const [server, browser] = await Promise.all([startServer(), serveBrowser()]);
  project.provide("sharedServer", { url: server.url, port: server.port, output: server.output() });
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.stop()]);
    rmSync(prepared, { recursive: true, force: true });
  };
}
