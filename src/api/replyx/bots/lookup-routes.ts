import * as z from "zod";
import { readBotAssistant } from "../../../domain/channels/bot/read-bot-assistant.ts";
import { readAllBots, readBot } from "../../../domain/channels/bot/read-bots.ts";
import { readUserBots } from "../../../domain/channels/bot/read-user-bots.ts";
import { startBot } from "../../../domain/channels/bot/start-bot.ts";
import { accountScopeOf } from "../../../domain/people/account/account-scope-of.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAssistant } from "../assistants/convert.ts";
import { Assistant, AssistantPath } from "../assistants/wire.ts";
import { toBotInstance, toBotRun } from "./convert.ts";
import { BotInstance, BotPath, BotRun, NamedBot, UserPath } from "./wire.ts";

const tag = "Bots";
const instances = { status: 200 as const, schema: z.array(BotInstance), description: "Oldest first, tokens masked." };
const assistant = { status: 200 as const, schema: Assistant, description: "The assistant." };

/** Bot lookups for an external bot worker; owners see their own bots (CONFLICTS section 4). */
export const botLookupRoutes: Route[] = [
  route({
    id: "listAllBotInstances",
    method: "get",
    paths: ["/api/bot-instances-all", "/api/bots/bot-instances-all"],
    tag,
    summary: "List every account's bots",
    credential: "service",
    success: instances,
    handle: async ({ ctx }) => (await readAllBots(ctx)).map((bot) => toBotInstance(ctx, bot)),
  }),
  route({
    id: "listUserBotInstances",
    method: "get",
    paths: ["/api/admin/bot-instances/{user_id}", "/api/bots/admin/bot-instances/{user_id}"],
    tag,
    summary: "List a user's bots",
    credential: "admin",
    params: UserPath,
    success: instances,
    refusals: ["not_found"],
    handle: async ({ ctx, params }) =>
      (await readUserBots(ctx, undefined, params.user_id)).map((bot) => toBotInstance(ctx, bot)),
  }),
  route({
    id: "readBotOfAssistant",
    method: "get",
    paths: ["/api/bot-instances/by-assistant/{assistant_id}", "/api/bots/bot-instances/by-assistant/{assistant_id}"],
    tag,
    summary: "Read an assistant's bot",
    credential: "service_or_owner",
    params: AssistantPath,
    success: { status: 200, schema: BotInstance, description: "The bot, its token masked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const filter = { accountId: accountScopeOf(caller), assistantId: params.assistant_id };
      return toBotInstance(ctx, await readBot(ctx, filter));
    },
  }),
  route({
    id: "readAssistantOfBot",
    method: "get",
    paths: ["/api/bot-instances/{bot_id}/assistant", "/api/bots/bot-instances/{bot_id}/assistant"],
    tag,
    summary: "Read a bot's assistant",
    credential: "service_or_owner",
    params: BotPath,
    success: assistant,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toAssistant(await readBotAssistant(ctx, { accountId: accountScopeOf(caller), id: params.bot_id })),
  }),
  route({
    id: "readUserTelegramAssistant",
    method: "get",
    paths: ["/api/user-telegram-assistant/{user_id}", "/api/assistants/user-telegram-assistant/{user_id}"],
    tag,
    summary: "Read the assistant behind a user's oldest bot",
    credential: "service_or_owner",
    params: UserPath,
    success: assistant,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const [bot] = await readUserBots(ctx, accountScopeOf(caller), params.user_id);
      return toAssistant(await readBotAssistant(ctx, { accountId: accountScopeOf(caller), id: bot?.id ?? 0 }));
    },
  }),
  route({
    id: "reloadBot",
    method: "post",
    paths: ["/api/reload-bot", "/api/bots/reload-bot"],
    tag,
    summary: "Restart a bot",
    credential: "service_or_owner",
    body: NamedBot,
    success: { status: 200, schema: BotRun, description: "The bot is running." },
    refusals: ["not_found", "invalid_telegram_token", "bot_startup_failed"],
    handle: async ({ ctx, caller, body }) => {
      const accountId = accountScopeOf(caller);
      const { id } = await readBot(ctx, { accountId, id: body.bot_id, assistantId: body.assistant_id });
      return toBotRun(ctx, await startBot(ctx, accountId, id));
    },
  }),
];
