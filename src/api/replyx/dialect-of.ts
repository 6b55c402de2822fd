/** The two documents that give different shapes to the same route. */
export type ReplyxDialect = "quickstart" | "v1";

const hosts: Record<string, ReplyxDialect> = { "api.replyx.com": "quickstart", "api.replyx.ru": "v1" };

/** What a request says of its dialect: the `X-API-Dialect` header, `?dialect=`, or the host; null when nothing. */
export function namedDialect(request: Request): ReplyxDialect | null {
  const url = new URL(request.url);
  const named = request.headers.get("x-api-dialect") ?? url.searchParams.get("dialect");
  if (named === "quickstart" || named === "v1") return named;
  return hosts[url.hostname] ?? null;
}

/** The dialect to answer in: as the request says, else as the record was made, else v1 (CONFLICTS section 1). */
export function dialectOf(request: Request, madeBy: string): ReplyxDialect {
  return namedDialect(request) ?? (madeBy === "quickstart" ? "quickstart" : "v1");
}
