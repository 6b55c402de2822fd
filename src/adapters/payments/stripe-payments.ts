import type Stripe from "stripe";
import { DomainError } from "../../domain/errors.ts";
import { fromCents, toCents } from "../../domain/money/billing/format-amount.ts";
import type { PaymentGateway, PaymentState } from "../../domain/money/payments/ports.ts";

export interface StripeOptions {
  secretKey: string;
  webhookSecret: string;
  /** Origin of the API. */
  apiUrl: string;
}

/** Events that can change the value of a payment; others are ignored without a request. */
const handledEvents = /^(checkout\.session\.|charge\.refund|refund\.|charge\.dispute\.)/;

/** Disputes in these states have taken no money, or have returned it. */
const harmlessDisputes = /^(won|prevented|warning_)/;

/**
 * Stripe Checkout: a payment is a Checkout Session. Stripe's library verifies notifications; those older than five
 * minutes are rejected. The library is loaded on first use.
 */
export function stripePayments(options: StripeOptions): PaymentGateway {
  let loaded: Promise<Stripe> | undefined;
  const stripe = () => {
    loaded ??= connect(options);
    return loaded;
  };
  return {
    start: (order) =>
      asking(async () => {
        const metadata = { payment_id: String(order.paymentId) };
        const price = { currency: order.currency.toLowerCase(), unit_amount: toCents(order.amountMicro) };
        const session = await (await stripe()).checkout.sessions.create({
          mode: "payment",
          client_reference_id: String(order.paymentId),
          line_items: [{ quantity: 1, price_data: { ...price, product_data: { name: order.description } } }],
          metadata,
          payment_intent_data: { metadata },
          // A payment in another currency would not be credited.
          adaptive_pricing: { enabled: false },
          success_url: order.returnUrl,
          cancel_url: order.returnUrl,
        });
        if (session.url === null) throw new Error("the session has no address");
        return { providerPaymentId: session.id, paymentUrl: session.url };
      }),
    read: (id) => asking(async () => readSession(await stripe(), id)),
    readNotification: async ({ body, signature }) => {
      const client = await stripe();
      const event = await checked(client, body, signature, options.webhookSecret);
      if (!handledEvents.test(event.type)) return null;
      const subject = event.data.object as { object: string; id: string; payment_intent?: string | { id: string } };
      if (subject.object === "checkout.session") return subject.id;
      const intent = typeof subject.payment_intent === "object" ? subject.payment_intent?.id : subject.payment_intent;
      if (intent === undefined) return null;
      return asking(async () => {
        const sessions = await client.checkout.sessions.list({ payment_intent: intent, limit: 1 });
        return sessions.data[0]?.id ?? null;
      });
    },
  };
}

async function connect({ secretKey, apiUrl }: StripeOptions): Promise<Stripe> {
  const { default: Client } = await import("stripe");
  const { hostname, port, protocol } = new URL(apiUrl);
  return new Client(secretKey, {
    host: hostname,
    ...(port === "" ? {} : { port }),
    protocol: protocol === "http:" ? "http" : "https",
    httpClient: Client.createFetchHttpClient(),
    maxNetworkRetries: 2,
    timeout: 15_000,
    telemetry: false,
  });
}

async function readSession(stripe: Stripe, id: string): Promise<PaymentState> {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });
  const intent = session.payment_intent as Stripe.PaymentIntent | null;
  const charge = intent?.latest_charge as Stripe.Charge | null | undefined;
  const money = {
    amountMicro: fromCents(session.amount_total ?? 0),
    currency: (session.currency ?? "").toUpperCase(),
    returnedMicro: 0,
  };
  if (session.payment_status === "paid") {
    const disputed = charge?.disputed && intent ? await disputedCents(stripe, intent.id) : 0;
    return {
      ...money,
      status: "succeeded",
      failure: null,
      returnedMicro: fromCents((charge?.amount_refunded ?? 0) + disputed),
    };
  }
  const failure = failureOf(session, intent);
  return { ...money, status: failure === null ? "pending" : "failed", failure };
}

/** Why a session can no longer be paid; null while it can. */
function failureOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): string | null {
  if (session.status === "expired") return "expired";
  if (session.status !== "complete" || intent?.status === "processing") return null;
  return intent?.last_payment_error?.code ?? "declined";
}

async function disputedCents(stripe: Stripe, paymentIntent: string): Promise<number> {
  const { data } = await stripe.disputes.list({ payment_intent: paymentIntent, limit: 100 });
  return data.filter(({ status }) => !harmlessDisputes.test(status)).reduce((sum, { amount }) => sum + amount, 0);
}

async function checked(client: Stripe, body: string, signature: string | null, secret: string): Promise<Stripe.Event> {
  try {
    return await client.webhooks.constructEventAsync(body, signature ?? "", secret);
  } catch (error) {
    if (error instanceof SyntaxError) throw new DomainError("validation_failed", "The notification is not JSON.");
    throw new DomainError("unauthenticated", "The signature of the notification is wrong or too old.");
  }
}

async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    console.error("stripe request failed", { error: (error as Error).message });
    throw new DomainError(
      "payment_failed",
      "The payment provider refused the request or cannot be reached. Try again later.",
    );
  }
}
