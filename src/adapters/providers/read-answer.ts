import { ChannelFailure } from "../../domain/channels/channel-failure.ts";

/**
 * The JSON object in a provider's response. Throws `ChannelFailure` (`unreachable`) for any other body, and for one that breaks off: it is
 * that of a proxy, and nobody knows what became of the request.
 */
export async function readAnswer(response: Response, provider: string): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new ChannelFailure("unreachable", `${provider} answers ${response.status} without JSON.`);
}
