import type { TestProject } from "vitest/node";
import { startFakeReceiver } from "../support/fake-receiver.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Receivers of webhooks for tests inside workerd, which cannot serve them themselves. */
    webhookServer: string;
  }
}

export default async function serveWebhooks(project: TestProject): Promise<() => Promise<void>> {
  const receiver = await startFakeReceiver();
  project.provide("webhookServer", receiver.url);
  return () => receiver.stop();
}
