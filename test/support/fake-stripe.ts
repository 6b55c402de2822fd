import type { IncomingMessage } from "node:http";
import { type JsonServer, serveJson } from "./serve-json.ts";

interface Session {
  id: string;
  object: "checkout.session";
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid";
  amount_total: number;
  currency: string;
  client_reference_id: string | null;
  url: string;
  payment_intent: string | null;
}

/** What a test changes of a session, and of the charge and the disputes behind it. */
export interface StripeChange {
  session?: Partial<Session>;
  intent?: Record<string, unknown>;
  charge?: Record<string, unknown>;
  disputes?: { status: string; amount: number }[];
}

export const stripeKey = "sk_test_fake";

const currencies = new Set(["rub", "usd", "eur"]);
const sessionParameters =
  /^(mode|client_reference_id|line_items\[\d+\]\[(quantity|price_data\]\[(currency|unit_amount|product_data\]\[name))\]|metadata\[\w+\]|payment_intent_data\[metadata\]\[\w+\]|adaptive_pricing\[enabled\]|success_url|cancel_url)$/;

/**
 * The part of Stripe's API that Checkout needs, on 127.0.0.1. As the real one does it refuses a wrong key, unknown and
 * missing parameters, another currency, amounts that are no whole number or too small, addresses that are none, an
 * idempotency key with other parameters, and unknown ids. Tests change sessions at `/_fake/{id}`; `/_fake/fail` with a count
 * makes so many of the next requests fail with 503; `/_fake/requests` tells what came.
 */
export async function startFakeStripe(): Promise<JsonServer> {
  const sessions = new Map<string, Session>();
  const behind = new Map<string, Omit<StripeChange, "session">>();
  const kept = new Map<string, { parameters: string; answer: object }>();
  const requests: string[] = [];
  let failures = 0;

  function create(parameters: URLSearchParams): [number, object] {
    for (const name of parameters.keys()) {
      if (!sessionParameters.test(name)) return invalid("parameter_unknown", `Received unknown parameter: ${name}`);
    }
    const price = (name: string) => parameters.get(`line_items[0][price_data]${name}`);
    const amount = price("[unit_amount]") ?? "";
    const currency = price("[currency]") ?? "";
    if (parameters.get("mode") !== "payment") return invalid("parameter_missing", "Missing required param: mode.");
    if (!currencies.has(currency)) return invalid("parameter_invalid", `Invalid currency: ${currency}`);
    if (!price("[product_data][name]")) return invalid("parameter_missing", "Missing required param: product_data.");
    if (!/^\d+$/.test(amount)) return invalid("parameter_invalid_integer", `Invalid integer: ${amount}`);
    if (Number(amount) < 50) return invalid("amount_too_small", "The amount is below the minimum.");
    if (!URL.canParse(parameters.get("success_url") ?? "")) return invalid("url_invalid", "Not a valid URL");
    const id = `cs_test_${crypto.randomUUID()}`;
    const session: Session = {
      ...{ id, object: "checkout.session", status: "open", payment_status: "unpaid", currency, payment_intent: null },
      amount_total: Number(amount) * Number(parameters.get("line_items[0][quantity]") ?? 1),
      client_reference_id: parameters.get("client_reference_id"),
      url: `https://checkout.stripe.com/c/pay/${id}`,
    };
    sessions.set(id, session);
    return [200, session];
  }

  function change(id: string, { session, ...rest }: StripeChange): [number, object] {
    const before = sessions.get(id);
    if (before === undefined) return [404, {}];
    const isPaid = session?.payment_status === "paid";
    sessions.set(id, { ...before, ...(isPaid ? { payment_intent: `pi_${id}`, status: "complete" } : {}), ...session });
    behind.set(id, { ...behind.get(id), ...rest });
    return [200, sessions.get(id) ?? {}];
  }

  function read(id: string, query: URLSearchParams): [number, object] {
    const session = sessions.get(id);
    if (session === undefined) return missing(`No such checkout.session: '${id}'`);
    const { intent, charge } = behind.get(id) ?? {};
    if (session.payment_intent === null || !query.has("expand[0]")) return [200, session];
    const latest = { id: `ch_${id}`, object: "charge", amount_refunded: 0, disputed: false, ...charge };
    const paid = { id: session.payment_intent, object: "payment_intent", status: "succeeded", ...intent };
    return [200, { ...session, payment_intent: { ...paid, latest_charge: latest } }];
  }

  function list(data: object[]): [number, object] {
    return [200, { object: "list", data, has_more: false, url: "/" }];
  }

  async function answer(request: IncomingMessage): Promise<[number, object]> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://fake");
    const text = await bodyOf(request);
    if (pathname === "/_fake/requests") return [200, requests];
    if (pathname === "/_fake/fail") {
      failures = Number(text);
      return [200, {}];
    }
    if (pathname.startsWith("/_fake/")) return change(pathname.slice("/_fake/".length), JSON.parse(text));
    requests.push(`${request.method} ${pathname}`);
    if (failures > 0) {
      failures--;
      return [503, { error: { type: "api_error", message: "Stripe is down." } }];
    }
    if (request.headers.authorization !== `Bearer ${stripeKey}`) {
      return [401, { error: { type: "invalid_request_error", message: "Invalid API Key provided" } }];
    }
    const intent = searchParams.get("payment_intent");
    if (pathname === "/v1/checkout/sessions" && request.method === "POST") {
      const key = String(request.headers["idempotency-key"] ?? "");
      const before = kept.get(key);
      if (before !== undefined && before.parameters !== text) {
        return [
          400,
          { error: { type: "idempotency_error", message: "Keys can only be used with the same parameters." } },
        ];
      }
      if (before !== undefined) return [200, before.answer];
      const [status, made] = create(new URLSearchParams(text));
      if (status === 200 && key !== "") kept.set(key, { parameters: text, answer: made });
      return [status, made];
    }
    if (pathname === "/v1/checkout/sessions") {
      return list([...sessions.values()].filter((session) => session.payment_intent === intent));
    }
    if (pathname === "/v1/disputes") {
      const id = [...sessions.values()].find((session) => session.payment_intent === intent)?.id ?? "";
      return list((behind.get(id)?.disputes ?? []).map((dispute) => ({ object: "dispute", ...dispute })));
    }
    const named = /^\/v1\/checkout\/sessions\/([^/]+)$/.exec(pathname);
    return named?.[1] === undefined ? missing("Unrecognized request URL.") : read(named[1], searchParams);
  }

  return serveJson(answer);
}

function invalid(code: string, message: string): [number, object] {
  return [400, { error: { type: "invalid_request_error", code, message } }];
}

function missing(message: string): [number, object] {
  return [404, { error: { type: "invalid_request_error", code: "resource_missing", message } }];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return body;
}
