import { checkAddresses, checkUrl, hostClass, type OutboundRules } from "../../domain/platform/outbound/check-url.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { Outbound, OutboundRequest, OutboundResponse } from "../../domain/platform/outbound/ports.ts";
import { openFetchDeadline } from "./open-fetch-deadline.ts";
import { readWithin } from "./read-within.ts";
import type { Resolve } from "./resolve-over-https.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

export interface GuardedFetchOptions extends OutboundRules {
  resolve: Resolve;
  userAgent: string;
  fetch?: typeof fetch;
}

/** `Outbound` over the runtime's `fetch` without automatic redirects: each hop is checked first. */
export function guardedFetch(options: GuardedFetchOptions): Outbound {
  const send = options.fetch ?? ((input, init) => fetch(input, init));

  async function fetchHop(request: OutboundRequest, url: URL, signal: AbortSignal): Promise<Response> {
    const host = url.hostname.replace(/\.$/, "");
    if (hostClass(host) === null) checkAddresses(await options.resolve(host, signal), options);
    const { method = "GET", headers, body } = request;
    try {
      return await send(url.href, {
        method,
        headers: { "user-agent": options.userAgent, ...headers },
        ...(body === undefined ? {} : { body }),
        redirect: "manual",
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new OutboundError("unreachable", `${url.host} could not be reached.`, { cause: error });
    }
  }

  return {
    check: (url) => checkUrl(url, options),

    async fetch(request) {
      const deadline = openFetchDeadline(request.deadlineMs, request.signal);
      try {
        const maxRedirects = request.maxRedirects ?? MAX_REDIRECTS;
        const seen = new Set<string>();
        let url = checkUrl(request.url, options);
        while (true) {
          seen.add(url.href);
          const response = await deadline.guard(fetchHop(request, url, deadline.signal));
          const next = maxRedirects === 0 ? null : nextOf(response, url);
          if (next === null) return answerOf(request, url, response, deadline);
          await response.body?.cancel();
          if (seen.has(next)) throw new OutboundError("redirect_loop", "The address redirects in a circle.");
          if (seen.size > maxRedirects) {
            throw new OutboundError("too_many_redirects", `The address redirects more than ${maxRedirects} times.`);
          }
          url = checkUrl(next, options);
          if (request.mayFollow?.(url) === false) {
            throw new OutboundError("redirect_refused", `The address leads to ${url.origin}.`);
          }
        }
      } catch (error) {
        deadline.close();
        throw error;
      }
    },
  };
}

function nextOf(response: Response, url: URL): string | null {
  const location = response.headers.get("location");
  if (!REDIRECTS.has(response.status) || location === null) return null;
  if (!URL.canParse(location, url.href)) {
    throw new OutboundError("redirect_refused", "The address redirects to an invalid address.");
  }
  const next = new URL(location, url.href);
  next.hash = "";
  return next.href;
}

function answerOf(
  { accepts, maxBytes }: OutboundRequest,
  url: URL,
  response: Response,
  deadline: ReturnType<typeof openFetchDeadline>,
): OutboundResponse {
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const cancel = async () => {
    deadline.close();
    await response.body?.cancel().catch(() => {});
  };
  if (response.ok && type !== "" && accepts !== undefined && !accepts.includes(type)) {
    void cancel();
    throw new OutboundError("type_refused", `What is there is of the type ${type}, which is not read.`);
  }
  const chunks = () => readWithin(response, maxBytes, deadline);
  return {
    url: url.href,
    status: response.status,
    headers: response.headers,
    chunks,
    bytes: () => join(chunks()),
    cancel,
  };
}

async function join(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
