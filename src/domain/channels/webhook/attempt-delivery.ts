import { within } from "../../../kit/within.ts";
import type { Deps } from "../../deps.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";
import type { OutboundResponse } from "../../platform/outbound/ports.ts";
import { failureOf, retryAfterMs } from "./rules.ts";
import type { Attempt, OpenEndpoint } from "./types.ts";

/** From the lookup of the host to the headers of the response, milliseconds. */
const timeLimitMs = 15_000;

/** How much of a response's body is kept, bytes, and how long it is waited for: the status has decided by then. */
const answerBytes = 500;
const answerMs = 1_000;

export interface AttemptResult extends Attempt {
  /** How long the response asks to wait, milliseconds; 0 when it does not. */
  retryAfterMs: number;
}

/**
 * Sends an event to an endpoint once: signed with every valid secret, without following redirects. Any status of 2xx is a
 * delivery. The rest of the response is discarded.
 */
export async function attemptDelivery(
  ctx: Pick<Deps, "clock" | "outbound" | "webhookSigner" | "publicUrl">,
  { url, secrets, token }: OpenEndpoint,
  { id, payload }: { id: string; payload: string },
): Promise<AttemptResult> {
  const at = ctx.clock();
  const valid = secrets.filter(({ endsAt }) => endsAt === null || endsAt > at).map(({ secret }) => secret);
  const signature = await ctx.webhookSigner.sign(valid, { id, at, body: payload });
  const headers = {
    "content-type": "application/json",
    "user-agent": `Switchboard-Webhooks/1.0 (+${ctx.publicUrl})`,
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at / 1000)),
    "webhook-signature": signature,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await ctx.outbound.fetch({
      ...{ url, method: "POST", headers, body: payload },
      // Only the first bytes are read.
      ...{ maxBytes: Number.MAX_SAFE_INTEGER, deadlineMs: timeLimitMs, maxRedirects: 0 },
    });
    const answer = await firstBytes(ctx, response);
    const now = ctx.clock();
    const { status } = response;
    const retryAfter = retryAfterMs(response.headers.get("retry-after"), now);
    return { at, ms: now - at, status, failure: failureOf(status), answer, retryAfterMs: retryAfter };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    return { at, ms: ctx.clock() - at, status: null, failure: error.message, answer: null, retryAfterMs: 0 };
  }
}

async function firstBytes(ctx: Pick<Deps, "clock">, response: OutboundResponse): Promise<string> {
  const bytes = new Uint8Array(answerBytes);
  const end = ctx.clock() + answerMs;
  let size = 0;
  const read = async () => {
    for await (const piece of response.chunks()) {
      bytes.set(piece.subarray(0, answerBytes - size), size);
      size = Math.min(answerBytes, size + piece.byteLength);
      if (size === answerBytes || ctx.clock() > end) break;
    }
  };
  // A body that breaks off changes nothing; one that stalls is cancelled by the time limit.
  await within(
    answerMs,
    read().catch(() => undefined),
  );
  return new TextDecoder().decode(bytes.subarray(0, size));
}
