import { readProfileByEmail } from "../account/read-profile.ts";
import { register } from "../account/register.ts";
import { createAssistant } from "../assistant/create-assistant.ts";
import { readAssistants } from "../assistant/read-assistants.ts";
import type { Deps } from "../deps.ts";
import { listDocuments } from "../knowledge/list-documents.ts";
import { uploadDocument } from "../knowledge/upload-document.ts";
import { demoAssistantName, demoEmail } from "./demo-account.ts";
import { demoDocuments } from "./demo-documents.ts";

/** Makes what is missing of the demo: its account, its assistant, and each document the assistant knows. */
export async function seedDemo(ctx: Deps, password: string): Promise<void> {
  const account =
    (await readProfileByEmail(ctx, demoEmail)) ??
    (await register(ctx, { email: demoEmail, password, firstName: "Demo", lastName: "Shop", isEmailConfirmed: true }));
  const { accountId } = account;
  const [existing] = await readAssistants(ctx, accountId);
  const assistant =
    existing ??
    (await createAssistant(ctx, accountId, {
      name: demoAssistantName,
      description: "Answers for a made-up shop that repairs coffee machines.",
      systemPrompt: "You answer customers of Brass & Bean, a shop that sells and repairs coffee machines. Be brief.",
      websiteIntegration: true,
    }));
  const { documents } = await listDocuments(ctx, { accountId, assistantId: assistant.id, limit: 100, offset: 0 });
  const present = new Set(documents.map((document) => document.filename));
  for (const { filename, text } of demoDocuments.filter((document) => !present.has(document.filename))) {
    await uploadDocument(ctx, {
      ...{ accountId, assistantId: assistant.id, madeBy: "v1", filename },
      contentType: "text/markdown",
      bytes: new TextEncoder().encode(text),
    });
  }
}
