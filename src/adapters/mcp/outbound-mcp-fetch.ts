import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { Outbound, OutboundResponse } from "../../domain/platform/outbound/ports.ts";

const types = ["application/json", "text/event-stream"];

export interface McpFetchOptions {
  outbound: Outbound;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  until: number;
  maxBytes: number;
  /** Called with each request. What it returns is called when the body of the answer has ended (null), or broken off with an error. */
  onRequest(): (error: unknown) => void;
}

/**
 * A `fetch` for the SDK's transport that goes through the guard of outgoing requests. Redirects are followed within the server's
 * origin only, because the headers contain secrets. The stream for messages of the server (GET) is never opened: nobody listens to
 * it.
 */
export function outboundMcpFetch(options: McpFetchOptions) {
  return async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const { method = "GET", body } = init;
    if (method !== "POST") return new Response(null, { status: 405 });
    const url = new URL(input);
    const onEnd = options.onRequest();
    const response = await options.outbound.fetch({
      ...{ url: url.href, method, maxBytes: options.maxBytes, signal: options.signal, maxRedirects: 3 },
      headers: Object.fromEntries(new Headers(init.headers)),
      body: String(body),
      deadlineMs: Math.max(1, options.until - Date.now()),
      mayFollow: (next) => next.origin === url.origin,
    });
    const { status, headers } = response;
    const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    const isEmpty = status === 202 || status === 204;
    if (isEmpty) {
      await response.cancel();
      return new Response(null, { status, headers });
    }
    if (status >= 200 && status < 300 && !types.includes(type)) {
      await response.cancel();
      throw new OutboundError("type_refused", `The server answered with the type ${type || "of no name"}.`);
    }
    return new Response(bodyOf(response, onEnd), { status, headers });
  };
}

function bodyOf(response: OutboundResponse, onEnd: (error: unknown) => void): ReadableStream<Uint8Array> {
  const chunks = response.chunks();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (!done) return controller.enqueue(value);
        controller.close();
        onEnd(null);
      } catch (error) {
        onEnd(error);
        controller.error(error);
      }
    },
    cancel: () => response.cancel(),
  });
}
