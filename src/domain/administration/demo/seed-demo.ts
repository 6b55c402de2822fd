import { createAssistant } from "../../assistants/assistant/create-assistant.ts";
import { readAssistants } from "../../assistants/assistant/read-assistants.ts";
import { readWidgetSettings } from "../../assistants/site/read-widget-settings.ts";
import { saveWidgetSettings } from "../../assistants/site/save-widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { listDocuments } from "../../knowledge/catalogue/list-documents.ts";
import { uploadDocument } from "../../knowledge/catalogue/upload-document.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { demoAssistantName, demoWidget } from "./demo-account.ts";
import { demoDocuments } from "./demo-documents.ts";
import { seedDemoUsers } from "./seed-demo-users.ts";

/**
 * Creates the missing parts of the demo: account, operator, assistant, widget settings and documents. Does nothing when
 * there is no demo.
 */
export async function seedDemo(anywhere: Deps): Promise<void> {
  if (anywhere.demoPassword === null) return;
  const accountId = await seedDemoUsers(anywhere, anywhere.demoPassword);
  const ctx = atShardOf(anywhere, accountId);
  const [existing] = await readAssistants(ctx, accountId);
  const { id: assistantId } =
    existing ??
    (await createAssistant(ctx, accountId, {
      name: demoAssistantName,
      description: "Answers for a fictitious shop that sells and repairs coffee machines.",
      systemPrompt: "You answer customers of Brass & Bean, a shop that sells and repairs coffee machines. Be brief.",
      websiteIntegration: true,
    }));
  const { updatedAt } = await readWidgetSettings(ctx, assistantId);
  if (updatedAt === null) await saveWidgetSettings(ctx, { accountId, assistantId }, demoWidget);
  const { documents } = await listDocuments(ctx, { accountId, assistantId, limit: 100, offset: 0 });
  const present = new Set(documents.map((document) => document.filename));
  for (const { filename, text } of demoDocuments.filter((document) => !present.has(document.filename))) {
    await uploadDocument(ctx, {
      ...{ accountId, assistantId, madeBy: "v1", filename },
      contentType: "text/markdown",
      bytes: new TextEncoder().encode(text),
    });
  }
}
