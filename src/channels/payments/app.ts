import { Hono } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Deps } from "../../domain/deps.ts";
import { DomainError, type DomainErrorCode } from "../../domain/errors.ts";
import { formatAmount } from "../../domain/money/billing/format-amount.ts";
import { decideSandboxPayment } from "../../domain/money/payments/decide-sandbox-payment.ts";
import { handlePaymentNotification } from "../../domain/money/payments/handle-payment-notification.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { clientAddress } from "../../kit/client-address.ts";
import { readNotification } from "./read-notification.ts";

/** The status for a provider: it sends the notification again after anything but 2xx. */
const statusOf: Partial<Record<DomainErrorCode, ContentfulStatusCode>> = {
  not_found: 404,
  unauthenticated: 401,
  validation_failed: 400,
  file_too_large: 413,
  rate_limited: 429,
  payment_failed: 503,
};

/** Errors of notifications that no provider sends; they count against the limit of their address. */
const refusedCodes: DomainErrorCode[] = ["not_found", "unauthenticated", "validation_failed", "file_too_large"];

/** The app for notifications of payment providers, and for the sandbox's page. */
export function buildPaymentsApp(ctx: Deps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const countRequest = createRequestLimiter(ctx);
  app.post("/webhooks/stripe", async (c) => {
    const signature = c.req.header("stripe-signature") ?? null;
    await handlePaymentNotification(ctx, "stripe", { body: await readNotification(c.req.raw), signature });
    return c.json({ received: true });
  });
  app.post("/webhooks/yookassa", async (c) => {
    await handlePaymentNotification(ctx, "yookassa", { body: await readNotification(c.req.raw), signature: null });
    return c.json({ received: true });
  });
  app.get("/webhooks/sandbox/:id", async (c) => {
    const { sandbox } = ctx.payments.gateways;
    if (sandbox === undefined) throw new DomainError("not_found", "The payment sandbox is not available.");
    const { amountMicro, currency, status } = await sandbox.read(c.req.param("id"));
    c.header("Content-Security-Policy", "default-src 'none'; form-action *; frame-ancestors 'none'");
    return c.html(html`<!doctype html>
      <title>Sandbox payment</title>
      <h1>${formatAmount(amountMicro)} ${currency}</h1>
      <p>No money moves here. The payment is ${status}.</p>
      <form method="post"><button name="outcome" value="succeeded">Pay</button>
        <button name="outcome" value="failed">Decline</button></form>`);
  });
  app.post("/webhooks/sandbox/:id", async (c) => {
    const outcome = new URLSearchParams(await readNotification(c.req.raw)).get("outcome");
    if (outcome !== "succeeded" && outcome !== "failed") {
      throw new DomainError("validation_failed", "outcome must be succeeded or failed");
    }
    return c.redirect(await decideSandboxPayment(ctx, { providerPaymentId: c.req.param("id"), outcome }), 303);
  });
  app.notFound((c) => c.json({ error: "Not Found" }, 404));
  app.onError(async (thrown, c) => {
    const error = await countRefusal(thrown, c.req.raw).then(
      () => thrown,
      (spent: Error) => spent,
    );
    const code = error instanceof DomainError ? error.code : null;
    const status = (code === null ? undefined : statusOf[code]) ?? 500;
    if (status === 500) console.error("payment notification failed", { path: c.req.path, error });
    const wait = error instanceof DomainError ? error.params.retryAfterSeconds : undefined;
    if (wait !== undefined) c.header("Retry-After", String(wait));
    const words = status === 500 ? "Internal server error" : error.message;
    return c.json({ error: words }, status);
  });
  return app;

  async function countRefusal(error: unknown, request: Request): Promise<void> {
    if (!(error instanceof DomainError) || !refusedCodes.includes(error.code)) return;
    await countRequest(`address:${clientAddress(ctx.clientAddressHeader, request)}`);
  }
}
