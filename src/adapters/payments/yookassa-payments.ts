import { DomainError } from "../../domain/errors.ts";
import { formatAmount } from "../../domain/money/billing/format-amount.ts";
import type { PaymentGateway, PaymentState } from "../../domain/money/payments/ports.ts";
import { parseAmount } from "../../kit/parse-amount.ts";

export interface YookassaOptions {
  shopId: string;
  secretKey: string;
  /** The API with its version, for example `https://api.yookassa.ru/v3`. */
  apiUrl: string;
}

interface YookassaPayment {
  id?: unknown;
  status?: unknown;
  amount?: { value?: unknown; currency?: unknown };
  refunded_amount?: { value?: unknown };
  confirmation?: { confirmation_url?: unknown };
  cancellation_details?: { reason?: unknown };
}

const tries = 3;
const pauseMs = 300;
const timeoutMs = 10_000;

/**
 * YooKassa's payments API (redirect, captured at once). Its notifications carry no signature, so the payment is always
 * read from the API. Requests that may have arrived are repeated under one `Idempotence-Key`.
 */
export function yookassaPayments(options: YookassaOptions): PaymentGateway {
  return {
    async start(order) {
      const made = await ask(options, "/payments", {
        amount: { value: formatAmount(order.amountMicro), currency: order.currency },
        capture: true,
        confirmation: { type: "redirect", return_url: order.returnUrl },
        description: order.description.slice(0, 128),
        metadata: { payment_id: String(order.paymentId) },
      });
      const url = made.confirmation?.confirmation_url;
      if (typeof made.id !== "string" || typeof url !== "string") throw refused("the response has no payment");
      return { providerPaymentId: made.id, paymentUrl: url };
    },
    read: async (id) => readPayment(await ask(options, `/payments/${encodeURIComponent(id)}`)),
    async readNotification({ body }) {
      const { type, event, object } = readNotification(body);
      if (type !== "notification" || typeof event !== "string") {
        throw new DomainError("validation_failed", "The body is not a notification.");
      }
      const id = event.startsWith("refund.") ? object?.payment_id : object?.id;
      const isAboutPayment = event.startsWith("payment.") || event.startsWith("refund.");
      return isAboutPayment && typeof id === "string" && id.length <= 64 ? id : null;
    },
  };
}

function readNotification(body: string) {
  try {
    return (JSON.parse(body) ?? {}) as {
      type?: unknown;
      event?: unknown;
      object?: { id?: unknown; payment_id?: unknown } | null;
    };
  } catch {
    throw new DomainError("validation_failed", "The notification is not JSON.");
  }
}

function readPayment(payment: YookassaPayment): PaymentState {
  const amountMicro = microOf(payment.amount?.value);
  const { status } = payment;
  if (amountMicro === null || typeof payment.amount?.currency !== "string") throw refused("the response has no amount");
  const reason = payment.cancellation_details?.reason;
  return {
    status: status === "succeeded" ? "succeeded" : status === "canceled" ? "failed" : "pending",
    failure: status === "canceled" ? (typeof reason === "string" ? reason : "declined") : null,
    amountMicro,
    currency: payment.amount.currency,
    returnedMicro: microOf(payment.refunded_amount?.value ?? "0.00") ?? 0,
  };
}

function microOf(value: unknown): number | null {
  return typeof value === "string" ? parseAmount(value) : null;
}

async function ask(options: YookassaOptions, path: string, body?: object): Promise<YookassaPayment> {
  const idempotenceKey = crypto.randomUUID();
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await send(options, path, body, idempotenceKey);
      if (answer.status === 200) return JSON.parse(answer.text) as YookassaPayment;
      const isPassing = answer.status === 202 || answer.status === 429 || answer.status >= 500;
      if (!isPassing || attempt === tries) throw refused(`${answer.status} ${answer.text.slice(0, 300)}`);
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (attempt === tries) throw refused((error as Error).message);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs * attempt));
  }
}

async function send(options: YookassaOptions, path: string, body: object | undefined, idempotenceKey: string) {
  const { shopId, secretKey, apiUrl } = options;
  const response = await fetch(`${apiUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Basic ${btoa(`${shopId}:${secretKey}`)}`,
      ...(body === undefined ? {} : { "content-type": "application/json", "idempotence-key": idempotenceKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: response.status, text: await response.text() };
}

function refused(error: string): DomainError {
  console.error("yookassa request failed", { error });
  return new DomainError(
    "payment_failed",
    "The payment provider refused the request or cannot be reached. Try again later.",
  );
}
