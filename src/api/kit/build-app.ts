import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { randomToken } from "../../kit/random-token.ts";
import { answerOnce } from "./answer-once.ts";
import { authorise } from "./authorise.ts";
import type { Dialect, WrittenError } from "./dialect.ts";
import { parsePart, readBody } from "./read-input.ts";
import type { Call, Route } from "./route.ts";

export type DialectApp = Hono<{ Bindings: Env }>;

const exposedHeaders = [
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "Retry-After",
  "X-Request-Id",
  "Idempotency-Replayed",
];

/** A Hono app that serves a dialect's routes, every alias of them, and answers every fault in the dialect's words. */
export function buildApp(dialect: Dialect, ctx: Deps): DialectApp {
  const app: DialectApp = new Hono();
  app.use(cors({ origin: "*", exposeHeaders: exposedHeaders, maxAge: 86_400 }));
  const methodsOf = new Map<string, Set<string>>();
  for (const spec of dialect.routes) {
    for (const path of spec.paths) {
      const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
      methodsOf.set(pattern, (methodsOf.get(pattern) ?? new Set()).add(spec.method.toUpperCase()));
      app.on(spec.method.toUpperCase(), pattern, (c) => serve(spec, ctx, c));
    }
  }
  for (const [pattern, methods] of methodsOf) {
    app.all(pattern, (c) => {
      const written = dialect.errors.unrouted(405, c.req.raw);
      return respond({ ...written, headers: { ...written.headers, Allow: [...methods].join(", ") } });
    });
  }
  app.notFound((c) => respond(dialect.errors.unrouted(404, c.req.raw)));
  app.onError((error, c) => {
    if (error instanceof DomainError) return respond(dialect.errors.write(error, c.req.raw));
    const requestId = `req_${randomToken(9)}`;
    console.error("unexpected error", { requestId, method: c.req.method, path: c.req.path, error });
    return respond(dialect.errors.unexpected(requestId));
  });
  return app;
}

async function serve(spec: Route, ctx: Deps, c: Context<{ Bindings: Env }>): Promise<Response> {
  const request = c.req.raw;
  const headers = new Headers();
  const caller = await authorise(ctx, spec.credential, request);
  const params = parsePart(spec.params, c.req.param(), "path");
  const query = parsePart(spec.query, c.req.query(), "query");
  const body = parsePart(spec.body, await readBody(spec, request), "body");
  const address = request.headers.get("cf-connecting-ip") ?? "unknown";
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const call: Call<never, unknown, unknown, unknown> = {
    ...{ ctx, params, query, body, request, headers, address, waitUntil },
    caller: caller as never,
  };
  const run = async () => {
    const answered = await spec.handle(call);
    if (answered instanceof Response) return answered;
    for (const [name, value] of headers) c.header(name, value);
    return c.json(answered as object, spec.success.status);
  };
  const key = spec.idempotent ? request.headers.get("idempotency-key") : null;
  if (key === null) return run();
  return answerOnce(ctx, { route: spec.id, key, caller, asks: { params, query, body } }, run);
}

function respond(written: WrittenError): Response {
  return Response.json(written.body, { status: written.status, headers: written.headers ?? {} });
}
