/** The two documents that give different shapes to the same route. */
export type ReplyxDialect = "quickstart" | "v1";

const hosts: Record<string, ReplyxDialect> = { "api.replyx.com": "quickstart", "api.replyx.ru": "v1" };

/**
 * The dialect that a request asks for: the `X-API-Dialect` header, `?dialect=`, or the host; null when none is given.
 */
export function namedDialect(request: Request): ReplyxDialect | null {
  const url = new URL(request.url);
  const named = request.headers.get("x-api-dialect") ?? url.searchParams.get("dialect");
  if (named === "quickstart" || named === "v1") return named;
  return hosts[url.hostname] ?? null;
}

/**
 * The dialect of the response: the requested one, else the one that created the record, else v1 (CONFLICTS section 1).
 */
export function dialectOf(request: Request, madeBy: string): ReplyxDialect {
  return namedDialect(request) ?? (madeBy === "quickstart" ? "quickstart" : "v1");
}
