import type { TestProject } from "vitest/node";
import { startFakeStripe } from "../support/fake-stripe.ts";
import { startFakeYookassa } from "../support/fake-yookassa.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Payment providers for tests inside workerd, which cannot serve one themselves. */
    paymentServers: { stripe: string; yookassa: string };
  }
}

export default async function servePayments(project: TestProject): Promise<() => Promise<void>> {
  const [stripe, yookassa] = await Promise.all([startFakeStripe(), startFakeYookassa()]);
  project.provide("paymentServers", { stripe: stripe.url, yookassa: yookassa.url });
  return async () => {
    await Promise.all([stripe.stop(), yookassa.stop()]);
  };
}
