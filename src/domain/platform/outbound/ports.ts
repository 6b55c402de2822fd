/**
 * The only way to an address that a user gave (docs/decisions/0006-outbound-fetch.md). Every hop is checked: scheme,
 * port, where the host leads. Throws `OutboundError`.
 */
export interface Outbound {
  /** Refuses what `fetch` would refuse without asking anybody: so that a wrong address is told at once. */
  check(url: string): URL;
  fetch(request: OutboundRequest): Promise<OutboundResponse>;
}

export interface OutboundRequest {
  url: string;
  /** GET unless told. */
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** Of the answer's body, unpacked. What is more is `too_large`, when it is met. */
  maxBytes: number;
  /** From the first hop to the last byte. */
  deadlineMs: number;
  /** 5 unless told; 0 gives a redirect back as it is. */
  maxRedirects?: number;
  /** Whether a redirect may be followed there; `redirect_refused` where not. */
  mayFollow?(url: URL): boolean;
  /** Media types that a 2xx may have; one of another type is `type_refused`. An answer that names none passes. */
  accepts?: readonly string[];
}

export interface OutboundResponse {
  /** Where it came from, after redirects. */
  url: string;
  status: number;
  headers: Headers;
  /** The body as it comes; ends the deadline when it ends. To be read once. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** The whole body. */
  bytes(): Promise<Uint8Array>;
  /** Lets go of a body that nobody will read. */
  cancel(): Promise<void>;
}
