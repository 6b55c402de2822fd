import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const onboardingWords: Words = {
  bot_created: "Whether the user has made a bot.",
  bot_created_at: "When the first bot was made; null: not yet.",
  completed_at: "When it was completed; null: not yet.",
  current_step: "The step where the user is: a name or number of the client; null: none.",
  first_message_at: "When the first message was sent; null: not yet.",
  first_message_sent: "Whether the user has sent a first message.",
  skipped_at: "When it was skipped; null: it was not.",
  tip: "The tip: a name of your choice, or a number.",
  tips: "The tips that were seen.",
};
