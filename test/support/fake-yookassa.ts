import type { IncomingMessage } from "node:http";
import { type JsonServer, serveJson } from "./serve-json.ts";

interface Payment {
  id: string;
  status: "pending" | "waiting_for_capture" | "succeeded" | "canceled";
  amount: { value: string; currency: string };
  [field: string]: unknown;
}

export const yookassaShop = { shopId: "54401", secretKey: "test_fake" };

/**
 * YooKassa's payments on 127.0.0.1. As the real one does it refuses wrong credentials, a POST without an `Idempotence-Key`,
 * amounts that are no decimal with two places or not above zero, currencies that the shop has not, a redirect without an
 * address, long descriptions, and unknown ids; the same key gives the same payment. Tests change payments at `/_fake/{id}`;
 * `/_fake/fail` with a count makes so many of the next requests fail with 500 after they were carried out, as a lost answer
 * does.
 */
export async function startFakeYookassa(): Promise<JsonServer> {
  const payments = new Map<string, Payment>();
  const kept = new Map<string, Payment>();
  let failures = 0;
  const token = `Basic ${btoa(`${yookassaShop.shopId}:${yookassaShop.secretKey}`)}`;

  function create(key: string, wish: Record<string, never>): [number, object] {
    const before = kept.get(key);
    if (before !== undefined) return [200, before];
    const {
      amount,
      confirmation,
      description = "",
    } = wish as unknown as {
      amount?: { value?: string; currency?: string };
      confirmation?: { type?: string; return_url?: string };
      description?: string;
    };
    if (!/^\d{1,9}\.\d\d$/.test(amount?.value ?? "") || Number(amount?.value) <= 0) return refused("amount.value");
    if (amount?.currency !== "RUB") return refused("amount.currency");
    if (confirmation?.type !== "redirect" || !URL.canParse(confirmation.return_url ?? ""))
      return refused("confirmation");
    if (description.length > 128) return refused("description");
    const id = crypto.randomUUID();
    const payment: Payment = {
      ...{ id, status: "pending", amount: { value: amount.value ?? "", currency: amount.currency } },
      confirmation: {
        type: "redirect",
        confirmation_url: `https://yoomoney.ru/checkout/payments/v2/contract?orderId=${id}`,
      },
    };
    payments.set(id, payment);
    kept.set(key, payment);
    return [200, payment];
  }

  async function handle(request: IncomingMessage): Promise<[number, object]> {
    const path = request.url ?? "/";
    let body = "";
    for await (const piece of request.setEncoding("utf8")) body += piece;
    if (path === "/_fake/fail") {
      failures = Number(body);
      return [200, {}];
    }
    if (path === "/_fake/count") return [200, { payments: payments.size }];
    const change = /^\/_fake\/(.+)$/.exec(path)?.[1];
    const before = change === undefined ? undefined : payments.get(change);
    if (before !== undefined) {
      payments.set(before.id, { ...before, ...(JSON.parse(body) as object) });
      return [200, {}];
    }
    if (request.headers.authorization !== token) return [401, { type: "error", code: "invalid_credentials" }];
    const key = String(request.headers["idempotence-key"] ?? "");
    if (request.method === "POST" && (key === "" || key.length > 64)) return refused("Idempotence-Key");
    if (request.method === "POST" && path === "/v3/payments") return create(key, JSON.parse(body));
    const payment = payments.get(/^\/v3\/payments\/([^/]+)$/.exec(path)?.[1] ?? "");
    return payment === undefined ? [404, { type: "error", code: "not_found" }] : [200, payment];
  }

  return serveJson(async (request) => {
    const answered = await handle(request);
    if (request.url?.startsWith("/_fake/") || failures === 0) return answered;
    failures--;
    return [500, { type: "error", code: "internal_server_error" }];
  });
}

function refused(parameter: string): [number, object] {
  return [400, { type: "error", code: "invalid_request", parameter }];
}
