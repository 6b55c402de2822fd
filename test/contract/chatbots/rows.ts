import type { Row } from "./row.ts";
import { authRows } from "./rows/auth.ts";
import { chatbotRows } from "./rows/chatbots.ts";
import { conversationRows } from "./rows/conversation.ts";
import { knowledgeRows } from "./rows/knowledge-bases.ts";
import { personalityRows } from "./rows/personalities.ts";
import { pluginRows } from "./rows/plugins.ts";
import { userRows } from "./rows/users.ts";
import { webhookRows } from "./rows/webhooks.ts";

export const rows: Row[] = [
  ...[...authRows, ...userRows, ...chatbotRows, ...conversationRows],
  ...[...personalityRows, ...knowledgeRows, ...webhookRows, ...pluginRows],
];
