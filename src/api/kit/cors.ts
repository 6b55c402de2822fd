import { readSite } from "../../domain/assistants/site/read-site.ts";
import type { Deps } from "../../domain/deps.ts";
import { pageOf, siteTokenOf } from "./authorise.ts";
import type { Credential, Route } from "./route.ts";

const exposedHeaders = [
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "Retry-After",
  "Idempotency-Replayed",
  "X-Total-Count",
  "ETag",
  "Content-Disposition",
].join(", ");

/** Whether a route serves a widget, whose token only the assistant's own pages may use. */
export function isWidgetRoute(credential: Credential): boolean {
  return credential === "site" || credential === "guest" || credential === "visitor";
}

/**
 * The CORS headers of a response. Routes with a user's token allow every origin, because browsers do not send that token
 * by themselves. Widget routes allow the page that asked, unless its origin is refused (`isRefusedPage`).
 */
export function corsHeaders(request: Request, spec: Route | null, isRefusedPage: boolean): Record<string, string> {
  const origin = request.headers.get("origin");
  if (origin === null) return {};
  const exposed = { "Access-Control-Expose-Headers": exposedHeaders };
  if (spec === null || !isWidgetRoute(spec.credential) || request.headers.has("authorization")) {
    return { ...exposed, "Access-Control-Allow-Origin": "*" };
  }
  return { ...exposed, Vary: "Origin", ...(!isRefusedPage && { "Access-Control-Allow-Origin": origin }) };
}

/**
 * Answers a preflight. For widget routes with `?token=`, it allows only the pages of that assistant. A preflight does not
 * contain a token in a header; in that case the request itself is refused.
 */
export async function answerPreflight(ctx: Deps, request: Request, specs: Route[], methods: string): Promise<Response> {
  const [spec = null] = specs;
  const token = new URL(request.url).searchParams.has("token") ? siteTokenOf(request) : null;
  const isForWidget = spec !== null && isWidgetRoute(spec.credential);
  const isRefusedPage =
    isForWidget && token !== null && (await readSite(ctx, token, pageOf(request)).catch(() => null)) === null;
  const asked = request.headers.get("access-control-request-headers");
  const headers = {
    ...{ Allow: methods, "Access-Control-Allow-Methods": methods, "Access-Control-Max-Age": "86400" },
    ...corsHeaders(request, spec, isRefusedPage),
    ...(asked !== null && { "Access-Control-Allow-Headers": asked }),
  };
  return new Response(null, { status: 204, headers });
}
