import { Hono } from "hono";
import { readAssistant } from "../../domain/assistants/assistant/read-assistant.ts";
import { frameAncestors } from "../../domain/assistants/site/frame-ancestors.ts";
import { readSite } from "../../domain/assistants/site/read-site.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { sharedAddressFactor } from "../../domain/platform/limits/rules.ts";
import { networkPrincipal } from "../../domain/platform/limits/visitor-rules.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { clientAddress } from "../../kit/client-address.ts";
import type { DialectApp } from "../kit/build-app.ts";
import { refuseTooMany } from "../kit/refuse-too-many.ts";

/**
 * The chat loads only our own files and connects only to us; an avatar may be on any host, and a received picture is a
 * blob.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https: data: blob:; base-uri 'none'; form-action 'none'";

/**
 * The chat of an assistant as a page for an iframe (`/chat/{assistant_id}?token=`). No cookie is set or read. A page counts like
 * a view of the widget's settings, a refused one for its address.
 */
export function buildWidgetApp(ctx: Deps): DialectApp {
  const app: DialectApp = new Hono();
  const countRequest = createRequestLimiter(ctx);
  app.get("/chat/:assistant_id", async (c) => {
    const frame = await readFrame(ctx, c.req.param("assistant_id"), c.req.query("token") ?? null);
    const { status, ancestors, assistantId } = frame;
    const address = clientAddress(ctx.clientAddressHeader, c.req.raw);
    if (assistantId === null) await countRequest(`address:${address}`);
    else await countRequest(`crowd:${networkPrincipal(assistantId, address)}`, { factor: sharedAddressFactor });
    const page = await c.env.ASSETS.fetch(new URL("/chat/", c.req.url));
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${policy}; frame-ancestors ${ancestors}`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    };
    return new Response(page.body, { status, headers });
  });
  app.notFound(async (c) => {
    await countRequest(`address:${clientAddress(ctx.clientAddressHeader, c.req.raw)}`);
    return c.json({ error: "Not Found" }, 404);
  });
  app.onError((error, c) => {
    if (error instanceof DomainError && error.code === "rate_limited") return refuseTooMany(error);
    console.error("chat page failed", { path: c.req.path, error });
    return c.json({ error: "Internal server error" }, 500);
  });
  return app;
}

/**
 * The origins that may frame a chat, and its assistant; null when there is no chat. A missing chat may be framed by any page: the page then shows that the chat is not
 * available, instead of a browser error.
 */
async function readFrame(ctx: Deps, assistantId: string, siteToken: string | null) {
  try {
    const site = await readSite(ctx, siteToken, null);
    if (String(site.assistantId) !== assistantId) return { status: 404 as const, ancestors: "*", assistantId: null };
    const { allowedDomains } = await readAssistant(atShardOf(ctx, site.accountId), site.accountId, site.assistantId);
    const ancestors = frameAncestors(allowedDomains, ctx.allowsLoopbackPages);
    return { status: 200 as const, ancestors, assistantId: site.assistantId };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { status: 403 as const, ancestors: "*", assistantId: null };
  }
}
