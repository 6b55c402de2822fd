import type { Row } from "./row.ts";
import { accountRows } from "./rows/accounts.ts";
import { adminRows } from "./rows/admin.ts";
import { adminSettingRows } from "./rows/admin-settings.ts";
import { adminUserRows } from "./rows/admin-users.ts";
import { aiRows } from "./rows/ai.ts";
import { assistantSettingsRows } from "./rows/assistant-settings.ts";
import { assistantRows } from "./rows/assistants.ts";
import { billingRows } from "./rows/billing.ts";
import { botRows } from "./rows/bots.ts";
import { dialogRows } from "./rows/dialogs.ts";
import { documentRows } from "./rows/documents.ts";
import { handoffRows } from "./rows/handoff.ts";
import { knowledgeRows } from "./rows/knowledge.ts";
import { mailRows } from "./rows/mail.ts";
import { messageRows } from "./rows/messages.ts";
import { siteRows } from "./rows/site.ts";
import { socketRows } from "./rows/sockets.ts";
import { userRows } from "./rows/users.ts";
import { websiteRows } from "./rows/websites.ts";
import { widgetRows } from "./rows/widget.ts";

/** Every module's rows, by the file that proves them. A new module adds its file under `rows/` and its line here. */
export const rowsOf: Record<string, Record<string, Row[]>> = {
  people: { accounts: accountRows, mail: mailRows, users: userRows, billing: billingRows },
  administration: { admin: adminRows, "admin: users": adminUserRows, "admin: settings": adminSettingRows },
  assistants: {
    ai: aiRows,
    "assistant settings": assistantSettingsRows,
    assistants: assistantRows,
    websites: websiteRows,
  },
  channels: { bots: botRows, site: siteRows, widget: widgetRows },
  conversations: { dialogs: dialogRows, messages: messageRows, handoff: handoffRows, sockets: socketRows },
  knowledge: { documents: documentRows, knowledge: knowledgeRows },
};
