import { Hono } from "hono";
import { type OpenBot, openBot } from "../../domain/channels/bot/open-bot.ts";
import { handleUpdate } from "../../domain/channels/telegram/handle-update.ts";
import type { Update } from "../../domain/channels/telegram/types.ts";
import { isWebhookSecret } from "../../domain/channels/telegram/webhook-secret.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { clientAddress } from "../../kit/client-address.ts";
import { readBody } from "../kit/read-body.ts";
import { readUpdate } from "./read-update.ts";

/** Updates are small; a larger body is not an update. */
const maxBytes = 512 * 1024;

/**
 * The app for Telegram's webhooks. It responds with 200 as soon as an update is stored, and also to updates that are
 * ignored: after any other status Telegram sends the update again and holds back the chat's next ones.
 */
export function buildTelegramApp(anywhere: Deps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const countRequest = createRequestLimiter(anywhere);
  app.post("/webhooks/telegram/:bot_id{[1-9][0-9]{0,14}}", async (c) => {
    const botId = Number(c.req.param("bot_id"));
    const ctx = atShardOf(anywhere, botId);
    const secret = c.req.header("x-telegram-bot-api-secret-token") ?? "";
    // A deleted bot responds like a wrong secret.
    if (!(await isWebhookSecret(ctx, botId, secret))) {
      await countRequest(`address:${clientAddress(ctx.clientAddressHeader, c.req.raw)}`);
      return c.json({ error: "Unauthorized" }, 401);
    }
    const text = await readBody(c.req.raw, maxBytes);
    if (text === null) return c.json({ error: "Too large" }, 413);
    const bot = await openBot(ctx, botId);
    if (bot === null) return c.json({ ok: true });
    const update = read(text, bot);
    if (update === null) return c.json({ error: "The body is not an update." }, 400);
    await handleUpdate(ctx, bot, update, (work) => c.executionCtx.waitUntil(logFailure(work)));
    return c.json({ ok: true });
  });
  app.notFound((c) => c.json({ error: "Not Found" }, 404));
  app.onError((error, c) => {
    if (error instanceof DomainError && error.code === "rate_limited") return c.json({ error: error.message }, 429);
    console.error("telegram update failed", { path: c.req.path, error });
    return c.json({ error: "Internal server error" }, 500);
  });
  return app;
}

/** A malformed update is ignored: a retry would not fix it, and Telegram would hold back the updates behind it. */
function read(text: string, bot: OpenBot): Update | null {
  const body = jsonOf(text);
  try {
    return readUpdate(body, bot);
  } catch (error) {
    console.error("telegram update is malformed", { bot: bot.id, error });
    return { updateId: 0, inbound: null };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function logFailure(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => console.error("background work for a telegram update failed", { error }));
}
