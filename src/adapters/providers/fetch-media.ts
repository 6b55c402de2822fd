import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { Outbound, OutboundResponse } from "../../domain/platform/outbound/ports.ts";

const deadlineMs = 60_000;

/**
 * The bytes of a visitor's file at its provider; null when it is larger than `maxBytes`. The credentials are only sent to the first
 * address: a redirect is followed without them. Every address is guarded. Throws `ChannelFailure`.
 */
export async function fetchMedia(
  outbound: Outbound,
  { url, headers, maxBytes }: { url: string; headers: Record<string, string>; maxBytes: number },
): Promise<Uint8Array | null> {
  try {
    const first = await outbound.fetch({ url, headers, maxBytes, deadlineMs, maxRedirects: 0 });
    const location = first.status >= 300 && first.status < 400 ? first.headers.get("location") : null;
    if (location === null) return await bytesOf(first);
    await first.cancel();
    return await bytesOf(await outbound.fetch({ url: new URL(location, url).href, maxBytes, deadlineMs }));
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    if (error.failure === "too_large") return null;
    const isFinal = error.failure === "address_refused" || error.failure === "invalid_url";
    throw new ChannelFailure(isFinal ? "refused" : "unreachable", error.message);
  }
}

async function bytesOf(response: OutboundResponse): Promise<Uint8Array> {
  if (response.status === 200) return response.bytes();
  await response.cancel();
  const { status } = response;
  if (status === 401 || status === 403)
    throw new ChannelFailure("unauthorized", `The provider answers ${status} for the file.`);
  throw new ChannelFailure(status < 500 ? "refused" : "unreachable", `The provider answers ${status} for the file.`);
}
