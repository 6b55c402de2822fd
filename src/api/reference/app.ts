import { Hono } from "hono";
import { readDemo } from "../../domain/administration/demo/read-demo.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import type { DialectApp } from "../kit/build-app.ts";
import { describe } from "../kit/describe.ts";
import { replyx } from "../replyx/dialect.ts";

const dialects = [replyx];

/** Serves the OpenAPI documents and the configuration of the demo page. */
export function buildReferenceApp(ctx: Deps): DialectApp {
  const app: DialectApp = new Hono();
  for (const dialect of dialects) {
    app.get(`/openapi/${dialect.name}.json`, (c) => c.json(describe(dialect, ctx.publicUrl)));
  }
  app.get("/demo.json", async (c) => {
    const demo = await readDemo(ctx);
    const { assistantId, name, siteToken, operator, isReady } = demo;
    return c.json({ assistant_id: assistantId, name, site_token: siteToken, operator, ready: isReady });
  });
  app.onError((error, c) => {
    if (error instanceof DomainError && error.code === "not_found") return c.json({ error: error.message }, 404);
    console.error("reference failed", { path: c.req.path, error });
    return c.json({ error: "Internal server error" }, 500);
  });
  return app;
}
