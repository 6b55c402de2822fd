import { readTelegramToken } from "../../../domain/assistants/assistant/read-telegram-token.ts";
import { setTelegramToken } from "../../../domain/channels/bot/set-telegram-token.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTelegramToken } from "./convert.ts";
import { NewTelegramToken, TelegramToken } from "./wire.ts";

const tag = "Telegram token";
const paths: Route["paths"] = ["/api/telegram-token", "/api/tokens/telegram-token"];

export const tokenRoutes: Route[] = [
  route({
    id: "readTelegramToken",
    method: "get",
    paths,
    tag,
    summary: "Read your Telegram token, masked",
    credential: "owner",
    success: { status: 200, schema: TelegramToken, description: "The token of your oldest bot." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller }) => toTelegramToken(await readTelegramToken(ctx, caller.accountId)),
  }),
  route({
    id: "setTelegramToken",
    method: "post",
    paths,
    tag,
    summary: "Set your Telegram token",
    description:
      "Checks the token with Telegram and starts an assistant's bot with it: of the assistant with `assistant_id`, else of the one that has a bot, " +
      "else of your oldest one.",
    credential: "owner",
    body: NewTelegramToken,
    success: { status: 200, schema: TelegramToken, description: "The token, masked." },
    refusals: ["bot_already_exists", "invalid_telegram_token", "not_found", "conflict"],
    handle: async ({ ctx, caller, body }) => toTelegramToken(await setTelegramToken(ctx, caller, body)),
  }),
];
