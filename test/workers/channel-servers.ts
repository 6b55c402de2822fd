import type { TestProject } from "vitest/node";
import { startFakeMeta } from "../support/fake-meta.ts";
import { startFakeTwilio } from "../support/fake-twilio.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Providers of SMS and WhatsApp for tests inside workerd; the platform's settings name them. */
    channelServers: { twilio: string; meta: string };
    channelPorts: { twilio: number; meta: number };
  }
}

export default async function serveChannels(project: TestProject): Promise<() => Promise<void>> {
  const ports = project.getProvidedContext().channelPorts;
  const [twilio, meta] = await Promise.all([startFakeTwilio(ports.twilio), startFakeMeta(ports.meta)]);
  project.provide("channelServers", { twilio: twilio.url, meta: meta.url });
  return async () => {
    await Promise.all([twilio.stop(), meta.stop()]);
  };
}
