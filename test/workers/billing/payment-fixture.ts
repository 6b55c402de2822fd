import { createExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { inject } from "vitest";
import { stripePayments } from "../../../src/adapters/payments/stripe-payments.ts";
import { yookassaPayments } from "../../../src/adapters/payments/yookassa-payments.ts";
import { buildReplyxApp } from "../../../src/api/replyx/app.ts";
import { buildPaymentsApp } from "../../../src/channels/payments/app.ts";
import { compose, composeSockets } from "../../../src/compose.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { Payments } from "../../../src/domain/money/payments/ports.ts";
import { clientOf } from "../../support/client.ts";
import { stripeKey } from "../../support/fake-stripe.ts";
import { yookassaShop } from "../../support/fake-yookassa.ts";

export const webhookSecret = "whsec_of_the_tests";

/** The platform with the providers' servers of the tests behind it. */
export function openShop(preferred: Payments["preferred"], changes: Partial<Deps> = {}) {
  const servers = inject("paymentServers");
  const gateways = {
    stripe: stripePayments({ secretKey: stripeKey, webhookSecret, apiUrl: servers.stripe }),
    yookassa: yookassaPayments({ ...yookassaShop, apiUrl: `${servers.yookassa}/v3` }),
  };
  const deps: Deps = { ...compose(env), payments: { gateways, preferred, sandbox: null }, ...changes };
  const app = buildReplyxApp(deps, composeSockets(env));
  const webhooks = buildPaymentsApp(deps);
  const api = clientOf(async (url, init) =>
    url.includes("/openapi/")
      ? exports.default.fetch(url, init)
      : app.fetch(new Request(url, init), env, createExecutionContext()),
  );
  /** Tells the platform something over a webhook; gives the status that the provider would see. */
  async function notify(path: string, body: string, headers: Record<string, string> = {}): Promise<number> {
    const request = new Request(`http://localhost:8000${path}`, { method: "POST", body, headers });
    const response = await webhooks.fetch(request, env, createExecutionContext());
    await response.text();
    return response.status;
  }
  return { deps, api, notify, servers };
}

/** Changes what a provider's server knows or does. */
export async function tell(server: string, path: string, body: unknown): Promise<unknown> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return (await fetch(`${server}/_fake/${path}`, { method: "POST", body: text })).json();
}

/** The provider's own id of one of our payments. */
export async function providerIdOf(paymentId: number): Promise<string> {
  const row = await env.DB.prepare("SELECT provider_payment_id AS id FROM payments WHERE id = ?")
    .bind(paymentId)
    .first();
  return String(row?.["id"]);
}
