import type { Words } from "../kit/tell-fields.ts";
import { adminWords } from "./admin/words.ts";
import { analyticsWords } from "./analytics/words.ts";
import { authWords } from "./auth/words.ts";
import { chatbotsWords } from "./chatbots/words.ts";
import { contextWords } from "./context/words.ts";
import { conversationWords } from "./conversation/words.ts";
import { healthWords } from "./health/words.ts";
import { knowledgeBasesWords } from "./knowledge-bases/words.ts";
import { learningWords } from "./learning/words.ts";
import { personalitiesWords } from "./personalities/words.ts";
import { pluginsWords } from "./plugins/words.ts";
import { sharedWords } from "./shared-words.ts";
import { trainingWords } from "./training/words.ts";
import { webhooksWords } from "./webhooks/words.ts";

/** What the fields and parameters of the dialect are. Only readers of its document need them. */
export const words: Words = {
  ...adminWords,
  ...analyticsWords,
  ...authWords,
  ...chatbotsWords,
  ...contextWords,
  ...conversationWords,
  ...healthWords,
  ...knowledgeBasesWords,
  ...learningWords,
  ...personalitiesWords,
  ...pluginsWords,
  ...trainingWords,
  ...webhooksWords,
  ...sharedWords,
};
