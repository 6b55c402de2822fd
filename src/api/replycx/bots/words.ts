import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const botsWords: Words = {
  Bot: "An assistant of the account.",
  bot_id: "Id of the bot.",
  bot_key: "Public key of the bot's widget; null while it is revoked.",
  bot_owner: "The user who owns the bot.",
  bot_title: "Name of the bot.",
  bots: "The bots of the account.",
  channels: "Channels of the bot.",
  is_active: "Whether the bot is switched on.",
  is_inactive_by_system: "Always false: the platform switches no bot off.",
  label: "Name of the language.",
  last_deployed_at: "When the bot was changed last, as `2026-11-30 10:00:00.000000`, in UTC.",
  outbound_type: "Always null: the bot answers, it does not call.",
  preferred_bot_language: "Language of the bot's widget.",
  preview_key: "Key of the bot's preview; null: none.",
  priority: "Order of the bot in the list.",
};
