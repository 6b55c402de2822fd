import { readProfileByEmail } from "../account/read-profile.ts";
import { readAssistants } from "../assistant/read-assistants.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import { listDocuments } from "../knowledge/list-documents.ts";
import { demoEmail } from "./demo-account.ts";
import { demoDocuments } from "./demo-documents.ts";

export interface Demo {
  assistantId: number;
  name: string;
  siteToken: string;
  /** Whether the assistant has read its documents. */
  isReady: boolean;
}

/** What a page needs to talk to the demo assistant as a visitor. Throws `not_found` where there is no demo. */
export async function readDemo(ctx: Deps): Promise<Demo> {
  const account = await readProfileByEmail(ctx, demoEmail);
  const [assistant] = account === null ? [] : await readAssistants(ctx, account.accountId);
  if (assistant === undefined) throw new DomainError("not_found", "There is no demo here.");
  const { id: assistantId, accountId, name, siteToken } = assistant;
  const { documents } = await listDocuments(ctx, { accountId, assistantId, limit: 100, offset: 0 });
  const read = documents.filter(({ status }) => status === "completed" || status === "failed");
  return { assistantId, name, siteToken, isReady: read.length >= demoDocuments.length };
}
