import type { Words } from "../kit/tell-fields.ts";
import { botsWords } from "./bots/words.ts";
import { conversationsWords } from "./conversations/words.ts";
import { sharedWords } from "./shared-words.ts";
import { sourcesWords } from "./sources/words.ts";
import { webhooksWords } from "./webhooks/words.ts";

/** What the fields and parameters of the dialect are. Only readers of its document need them. */
export const words: Words = {
  ...botsWords,
  ...conversationsWords,
  ...sourcesWords,
  ...webhooksWords,
  ...sharedWords,
};
