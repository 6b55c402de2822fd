import type { Row } from "./row.ts";
import { analyticsRows } from "./rows/analytics.ts";
import { authRows } from "./rows/auth.ts";
import { chatbotRows } from "./rows/chatbots.ts";
import { contextRows } from "./rows/context.ts";
import { conversationRows } from "./rows/conversation.ts";
import { healthRows } from "./rows/health.ts";
import { knowledgeRows } from "./rows/knowledge-bases.ts";
import { learningRows } from "./rows/learning.ts";
import { personalityRows } from "./rows/personalities.ts";
import { pluginRows } from "./rows/plugins.ts";
import { trainingRows } from "./rows/training.ts";
import { sessionRows } from "./rows/training-sessions.ts";
import { userRows } from "./rows/users.ts";
import { webhookRows } from "./rows/webhooks.ts";

export const rows: Row[] = [
  ...[...authRows, ...userRows, ...chatbotRows, ...conversationRows],
  ...[...personalityRows, ...knowledgeRows, ...webhookRows, ...contextRows, ...pluginRows],
  ...[...trainingRows, ...sessionRows, ...analyticsRows, ...learningRows, ...healthRows],
];
