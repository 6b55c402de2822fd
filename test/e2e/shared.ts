import { text } from "node:stream/consumers";
import { type Browser, chromium, type Download } from "playwright-core";
import { inject } from "vitest";
import type { Server } from "../support/server.ts";
import { reportPages } from "./report-pages.ts";

/** What a test may know of a server that others use too. */
export type SharedServer = Pick<Server, "url" | "port" | "output">;

/** The server for tests that neither end nor configure one, and do not look at what others do in the demo account. */
export function sharedServer(): SharedServer {
  const { url, port, output } = inject("sharedServer");
  return { url, port, output: () => output };
}

/** A connection of one's own to the browser of all tests; closing it closes the pages that it opened, and no others. */
export async function openBrowser(): Promise<Browser> {
  return reportPages(await chromium.connect(inject("browserEndpoint")));
}

/** The text of a file that a page had the browser save. */
export async function contentOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
