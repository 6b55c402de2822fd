import { type Context, Hono } from "hono";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { clientAddress } from "../../kit/client-address.ts";
import { randomToken } from "../../kit/random-token.ts";
import { answerPreflight, corsHeaders } from "./cors.ts";
import type { Dialect } from "./dialect.ts";
import { limitHeaders } from "./limit-headers.ts";
import { readerOf } from "./reader-of.ts";
import { type Answer, respond, type Written } from "./respond.ts";
import type { Route } from "./route.ts";
import { runRoute } from "./run-route.ts";

type HonoContext = Context<{ Bindings: Env }>;
export type DialectApp = Hono<{ Bindings: Env }>;

/**
 * Builds a Hono app that serves a dialect's routes with all aliases and writes every error in the dialect's format. Every
 * request except a preflight counts against a rate limit, which the response headers show.
 */
export function buildApp(dialect: Dialect, ctx: Deps): DialectApp {
  const app: DialectApp = new Hono();
  const countRequest = createRequestLimiter(ctx);
  for (const spec of dialect.routes) {
    const reader = readerOf(dialect.routes, spec);
    for (const path of spec.paths) {
      app.on(spec.method.toUpperCase(), patternOf(path), (c) => {
        const allowances: Allowance[] = [];
        const address = () => clientAddress(ctx.clientAddressHeader, c.req.raw);
        const run = { spec, reader, ctx, countRequest, allowances, address };
        return answer(c, spec, allowances, () => runRoute(run, c));
      });
    }
  }
  let others: DialectApp | undefined;
  app.notFound((c) => {
    others ??= buildOthers();
    return others.fetch(c.req.raw, c.env, c.executionCtx);
  });
  app.onError((error, c) => respond(writeFault(error, c, null)));
  return app;

  /**
   * Handles preflights and requests without a route. This is a separate app, built on first use, so that each path of a route
   * matches only one handler.
   */
  function buildOthers(): DialectApp {
    const rest: DialectApp = new Hono();
    for (const [pattern, specs] of Map.groupBy(patternsOf(dialect.routes), ([pattern]) => pattern)) {
      const methods = [...new Set(specs.map(([, spec]) => spec.method.toUpperCase()))].join(", ");
      const declared = specs.map(([, spec]) => spec);
      rest.options(pattern, (c) => answerPreflight(ctx, c.req.raw, declared, methods));
      rest.all(pattern, (c) => unrouted(c, 405, { Allow: methods }));
    }
    rest.options("*", (c) => answerPreflight(ctx, c.req.raw, [], "GET, POST, PUT, PATCH, DELETE"));
    rest.notFound((c) => unrouted(c, 404));
    rest.onError((error, c) => respond(writeFault(error, c, null)));
    return rest;
  }

  async function answer(c: HonoContext, spec: Route | null, allowances: Allowance[], run: () => Promise<Answer>) {
    let fault: unknown = null;
    const answered = await run().catch((error: unknown) => {
      fault = error;
      return writeFault(error, c, spec);
    });
    const isRefusedPage = fault instanceof DomainError && fault.code === "page_refused";
    return respond(answered, {
      ...limitHeaders(allowances),
      // The console corrects wrong clocks by it. Cloudflare sets it too; the local runtime does not.
      Date: new Date(ctx.clock()).toUTCString(),
      ...corsHeaders(c.req.raw, spec, isRefusedPage),
    });
  }

  function unrouted(c: HonoContext, status: 404 | 405, headers: Record<string, string> = {}) {
    const allowances: Allowance[] = [];
    return answer(c, null, allowances, async () => {
      const allowance = await countRequest(`address:${clientAddress(ctx.clientAddressHeader, c.req.raw)}`);
      if (allowance !== null) allowances.push(allowance);
      const written = dialect.errors.unrouted(status, c.req.raw);
      return { ...written, headers: { ...written.headers, ...headers } };
    });
  }

  function writeFault(error: unknown, c: HonoContext, spec: Route | null): Written {
    if (error instanceof DomainError) return dialect.errors.write(error, c.req.raw, spec);
    const requestId = `req_${randomToken(9)}`;
    console.error("unexpected error", { requestId, method: c.req.method, path: c.req.path, error });
    return dialect.errors.unexpected(requestId);
  }
}

/** A documented path in the syntax of Hono. */
function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function patternsOf(routes: Route[]): [pattern: string, route: Route][] {
  return routes.flatMap((route) => route.paths.map((path): [string, Route] => [patternOf(path), route]));
}
