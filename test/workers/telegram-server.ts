import type { TestProject } from "vitest/node";
import { startFakeTelegram } from "../support/fake-telegram.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A Bot API server for tests inside workerd, which cannot serve one themselves; the platform's settings name it. */
    telegramServer: string;
    telegramPort: number;
  }
}

export default async function serveTelegram(project: TestProject): Promise<() => Promise<void>> {
  const server = await startFakeTelegram(project.getProvidedContext().telegramPort);
  project.provide("telegramServer", server.url);
  return () => server.stop();
}
