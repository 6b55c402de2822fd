import { expect, test } from "vitest";
import { attemptDelivery } from "../../../src/domain/channels/webhook/attempt-delivery.ts";
import type { OpenEndpoint } from "../../../src/domain/channels/webhook/types.ts";
import { OutboundError } from "../../../src/domain/platform/outbound/outbound-error.ts";
import type { OutboundRequest, OutboundResponse } from "../../../src/domain/platform/outbound/ports.ts";

const endpoint: OpenEndpoint = {
  ...{ id: 1, url: "https://receiver.example/", isEnabled: true, isPaused: false, token: null },
  secrets: [{ secret: "current", endsAt: null }],
};
const event = { id: "evt_1_1", payload: "{}" };

/** Attempts a delivery at second 1000 whose request `answer` answers; gives the result and what was sent. */
async function attempt(
  answer: () => OutboundResponse,
  to: OpenEndpoint = endpoint,
): Promise<{ result: Awaited<ReturnType<typeof attemptDelivery>>; sent: OutboundRequest }> {
  let sent: OutboundRequest | undefined;
  const ctx = {
    clock: () => 1_000_000,
    publicUrl: "https://switchboard.example",
    webhookSigner: { sign: async (secrets: string[]) => secrets.map((secret) => `v1,${secret}`).join(" ") },
    outbound: {
      check: (url: string) => new URL(url),
      fetch: async (request: OutboundRequest) => {
        sent = request;
        return answer();
      },
    },
  };
  const result = await attemptDelivery(ctx, to, event);
  return { result, sent: sent as OutboundRequest };
}

function response(status: number, chunks: () => AsyncGenerator<Uint8Array>): OutboundResponse {
  const unread = async () => new Uint8Array();
  return { url: "", status, headers: new Headers(), chunks, bytes: unread, cancel: async () => undefined };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

test("a receiver that does not answer in time, or cannot be reached, is a failure with a reason", async () => {
  const { result, sent } = await attempt(() => {
    throw new OutboundError("timeout", "The address did not answer in full within 15 seconds.");
  });
  expect(result).toMatchObject({
    ...{ status: null, answer: null, failure: "The address did not answer in full within 15 seconds." },
  });
  expect(sent).toMatchObject({ method: "POST", deadlineMs: 15_000, maxRedirects: 0, body: "{}" });
});

test("a fault of our own is not blamed on the receiver", async () => {
  const fault = () => {
    throw new Error("a fault");
  };
  await expect(attempt(fault)).rejects.toThrow("a fault");
});

test("a secret that has ended no longer signs", async () => {
  const rotated = (endsAt: number) => ({ ...endpoint, secrets: [...endpoint.secrets, { secret: "previous", endsAt }] });
  const signatureOf = async (endsAt: number) => {
    const { sent } = await attempt(() => response(200, nothing), rotated(endsAt));
    return sent.headers?.["webhook-signature"];
  };
  expect(await signatureOf(1_000_001)).toBe("v1,current v1,previous");
  expect(await signatureOf(1_000_000)).toBe("v1,current");
});

test("the status decides, whatever becomes of the body: it stalls, breaks off or is too long", async () => {
  async function* stalls(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("taken");
    await new Promise(() => undefined);
  }
  async function* breaks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("taken");
    throw new OutboundError("unreachable", "The connection was interrupted.");
  }
  let wasCancelled = false;
  async function* pours(): AsyncGenerator<Uint8Array> {
    try {
      while (true) yield new TextEncoder().encode("words ".repeat(50));
    } finally {
      wasCancelled = true;
    }
  }
  for (const body of [stalls, breaks])
    expect((await attempt(() => response(202, body))).result).toMatchObject({ failure: null, answer: "taken" });
  const { result } = await attempt(() => response(500, pours));
  expect(result.failure).toBe("The endpoint answered 500.");
  expect(result.answer).toHaveLength(500);
  expect(wasCancelled).toBe(true);
});
