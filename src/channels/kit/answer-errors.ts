import type { Hono } from "hono";
import { DomainError } from "../../domain/errors.ts";

/** Adds the answers to unknown paths and to errors to the app of a webhook. After a 5xx a provider sends its request again. */
export function answerErrors(app: Hono<{ Bindings: Env }>): Hono<{ Bindings: Env }> {
  app.notFound((c) => c.json({ error: "Not Found" }, 404));
  app.onError((error, c) => {
    if (error instanceof DomainError && error.code === "rate_limited") return c.json({ error: error.message }, 429);
    console.error("webhook failed", { path: c.req.path, error });
    return c.json({ error: "Internal server error" }, 500);
  });
  return app;
}
