import * as z from "zod";
import { botActions } from "../../../domain/channels/bot/act-on-bot.ts";
import { filterOf, Id, wholeNumber } from "../../kit/fields.ts";
import { period } from "./stats-wire.ts";

const limit = wholeNumber(1, 100).default(50);
const offset = wholeNumber(0).default(0);
const statuses = ["created", "pending", "running", "stopped", "error"] as const;
const status = z.enum(statuses);

export const MonitoringQuery = z.object({
  ...period,
  status: filterOf(statuses).optional(),
  search: z.string().max(200).optional(),
  limit,
  offset,
});

/** `dialogs` and `messages` are counted within the period. */
export const MonitoredBot = z
  .object({
    id: z.int(),
    user_id: z.int(),
    user_email: z.string(),
    assistant_id: z.int(),
    assistant_name: z.string(),
    name: z.string(),
    telegram_token: z.string(),
    telegram_bot_username: z.string().nullable(),
    is_active: z.boolean(),
    status,
    status_reason: z.string().nullable(),
    started_at: z.iso.datetime().nullable(),
    checked_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    dialogs: z.int(),
    messages: z.int(),
  })
  .meta({ id: "MonitoredBot" });

export const MonitoredBots = z.object({ bots: z.array(MonitoredBot), total: z.int() }).meta({ id: "MonitoredBots" });

export const BotStats = z
  .object({
    total: z.int(),
    by_status: z.object({ created: z.int(), pending: z.int(), running: z.int(), stopped: z.int(), error: z.int() }),
    dialogs: z.int(),
    messages: z.int(),
  })
  .meta({ id: "BotStats" });

export const BotPath = z.object({ bot_id: Id });

const action = z.enum(botActions);

/** Document 002's `action` is an object: `{"action": "stop"}`, or that object wrapped once more (CONFLICTS S2-7). */
export const BotAction = z
  .object({ action: z.union([action, z.object({ action })]) })
  .transform((body) => (typeof body.action === "string" ? body.action : body.action.action))
  .meta({ id: "BotAction" });

export const BotActionResult = z
  .object({ bot_id: z.int(), action, status: z.string(), message: z.string() })
  .meta({ id: "BotActionResult" });

export const EmbedCodeQuery = z.object({ user_id: Id.optional(), limit, offset });

/** `site_token` is null while it is revoked. */
export const ListedEmbedCode = z
  .object({
    assistant_id: z.int(),
    assistant_name: z.string(),
    user_id: z.int().nullable(),
    site_token: z.string().nullable(),
    embed_code: z.string().nullable(),
    website_integration: z.boolean(),
    is_active: z.boolean(),
    allowed_domains: z.array(z.string()),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "ListedEmbedCode" });

export const EmbedCodes = z
  .object({ embed_codes: z.array(ListedEmbedCode), total: z.int() })
  .meta({ id: "EmbedCodes" });
