import * as z from "zod";
import { createBot } from "../../../domain/channels/bot/create-bot.ts";
import { deleteBot } from "../../../domain/channels/bot/delete-bot.ts";
import { readBots } from "../../../domain/channels/bot/read-bots.ts";
import { startBot } from "../../../domain/channels/bot/start-bot.ts";
import { stopBot } from "../../../domain/channels/bot/stop-bot.ts";
import { updateBot } from "../../../domain/channels/bot/update-bot.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toBotInstance, toBotRun } from "./convert.ts";
import { BotInstance, BotInstanceChanges, BotPath, BotRun, NewBotInstance } from "./wire.ts";

const tag = "Bots";
const list: Route["paths"] = ["/api/bot-instances", "/api/bots/bot-instances"];
const one: Route["paths"] = ["/api/bot-instances/{bot_id}", "/api/bots/bot-instances/{bot_id}"];

/** Telegram bots of an account. */
export const botRoutes: Route[] = [
  route({
    id: "createBotInstance",
    method: "post",
    paths: list,
    tag,
    summary: "Create an assistant's Telegram bot",
    description:
      "An assistant has one bot. It runs after it is started. This response shows the full token; later ones mask it.",
    credential: "owner",
    body: NewBotInstance,
    success: { status: 201, schema: BotInstance, description: "The new bot, with its token." },
    refusals: ["not_found", "bot_already_exists", "invalid_telegram_token"],
    handle: async ({ ctx, caller, body }) => {
      const { assistant_id: assistantId, telegram_token: token, is_active: isActive, name } = body;
      const bot = await createBot(ctx, caller.accountId, { assistantId, token, isActive, name });
      return { ...toBotInstance(ctx, bot), telegram_token: token };
    },
  }),
  route({
    id: "listBotInstances",
    method: "get",
    paths: list,
    tag,
    summary: "List your bots",
    credential: "owner",
    success: { status: 200, schema: z.array(BotInstance), description: "Oldest first, tokens masked." },
    handle: async ({ ctx, caller }) =>
      (await readBots(ctx, { accountId: caller.accountId })).map((bot) => toBotInstance(ctx, bot)),
  }),
  route({
    id: "updateBotInstance",
    method: "patch",
    paths: one,
    tag,
    summary: "Change a bot",
    description: "`is_active: false` stops it. A running bot switches to a new token at once.",
    credential: "owner",
    params: BotPath,
    body: BotInstanceChanges,
    success: { status: 200, schema: BotInstance, description: "The updated bot." },
    refusals: ["not_found", "bot_already_exists", "invalid_telegram_token", "bot_startup_failed"],
    handle: async ({ ctx, caller, params, body }) => {
      const { assistant_id: assistantId, telegram_token: token, is_active: isActive, name } = body;
      const changes = { assistantId, token, isActive, name };
      return toBotInstance(ctx, await updateBot(ctx, caller.accountId, params.bot_id, changes));
    },
  }),
  route({
    id: "deleteBotInstance",
    method: "delete",
    paths: one,
    tag,
    summary: "Delete a bot and keep its dialogs",
    credential: "owner",
    params: BotPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteBot(ctx, caller.accountId, params.bot_id);
      return { message: "Bot deleted." };
    },
  }),
  route({
    id: "startBot",
    method: "post",
    paths: ["/api/start-bot/{bot_id}", "/api/bots/start-bot/{bot_id}"],
    tag,
    summary: "Start a bot: sets the Telegram webhook",
    credential: "owner",
    params: BotPath,
    success: { status: 200, schema: BotRun, description: "The bot is running." },
    refusals: ["not_found", "bot_already_exists", "invalid_telegram_token", "bot_startup_failed"],
    handle: async ({ ctx, caller, params }) => toBotRun(ctx, await startBot(ctx, caller.accountId, params.bot_id)),
  }),
  route({
    id: "stopBot",
    method: "post",
    paths: ["/api/stop-bot/{bot_id}", "/api/bots/stop-bot/{bot_id}"],
    tag,
    summary: "Stop a bot",
    credential: "owner",
    params: BotPath,
    success: { status: 200, schema: BotRun, description: "The bot is stopped." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => toBotRun(ctx, await stopBot(ctx, caller.accountId, params.bot_id)),
  }),
];
