/**
 * Fetches URLs given by users; nothing else may (docs/decisions/0006-outbound-fetch.md). Every hop is checked: scheme,
 * port, resolved address. Throws `OutboundError`.
 */
export interface Outbound {
  /** Refuses a URL that `fetch` would refuse, without a request, so that a wrong URL is reported at once. */
  check(url: string): URL;
  fetch(request: OutboundRequest): Promise<OutboundResponse>;
}

export interface OutboundRequest {
  url: string;
  /** Default: GET. */
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** Limit for the decompressed body; `too_large` when it is exceeded. */
  maxBytes: number;
  /** From the first hop to the last byte. */
  deadlineMs: number;
  /** Ends the request with its reason. */
  signal?: AbortSignal;
  /** Default: 5; with 0 a redirect is returned as it is. */
  maxRedirects?: number;
  /** Whether a redirect to this URL may be followed; `redirect_refused` if not. */
  mayFollow?(url: URL): boolean;
  /**
   * Media types that a 2xx response may have; another type is `type_refused`. A response without a type is accepted.
   */
  accepts?: readonly string[];
}

export interface OutboundResponse {
  /** The final URL, after redirects. */
  url: string;
  status: number;
  headers: Headers;
  /** The body as it arrives; the deadline ends with it. Can be read once. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** The whole body. */
  bytes(): Promise<Uint8Array>;
  /** Discards a body that will not be read. */
  cancel(): Promise<void>;
}
