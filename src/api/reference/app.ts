import { Hono } from "hono";
import { etag } from "hono/etag";
import { readDemo } from "../../domain/administration/demo/read-demo.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { sharedAddressFactor } from "../../domain/platform/limits/rules.ts";
import { clientAddress } from "../../kit/client-address.ts";
import { chatbots } from "../chatbots/dialect.ts";
import type { DialectApp } from "../kit/build-app.ts";
import { refuseTooMany } from "../kit/refuse-too-many.ts";
import { replycx } from "../replycx/dialect.ts";
import { replyx } from "../replyx/dialect.ts";
import { serveDocument } from "./serve-document.ts";

const dialects = [replyx, replycx, chatbots];

/** Serves the OpenAPI documents and the configuration of the demo page. Requests count for their address. */
export function buildReferenceApp(ctx: Deps): DialectApp {
  const app: DialectApp = new Hono();
  const countRequest = createRequestLimiter(ctx);
  app.use("*", async (c, next) => {
    const principal = `address:${clientAddress(ctx.clientAddressHeader, c.req.raw)}`;
    // Every view of the start page reads its configuration.
    await (c.req.path === "/demo.json"
      ? countRequest(`crowd:${principal}`, { factor: sharedAddressFactor })
      : countRequest(principal));
    await next();
  });
  for (const dialect of dialects) {
    const serve = serveDocument(dialect, ctx.publicUrl);
    app.get(`/openapi/${dialect.name}.json`, etag(), (c) => serve(c.req.raw));
  }
  app.get("/demo.json", async (c) => {
    const demo = await readDemo(ctx);
    const { assistantId, name, siteToken, operator, isReady } = demo;
    return c.json({ assistant_id: assistantId, name, site_token: siteToken, operator, ready: isReady });
  });
  app.onError((error, c) => {
    if (error instanceof DomainError && error.code === "rate_limited") return refuseTooMany(error);
    if (error instanceof DomainError && error.code === "not_found") return c.json({ error: error.message }, 404);
    console.error("reference failed", { path: c.req.path, error });
    return c.json({ error: "Internal server error" }, 500);
  });
  return app;
}
