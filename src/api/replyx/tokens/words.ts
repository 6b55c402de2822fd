import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const tokensWords: Words = {
  "NewTelegramToken.token": "The token that BotFather gave for the bot.",
};
