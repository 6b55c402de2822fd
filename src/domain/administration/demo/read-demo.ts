import { readAssistants } from "../../assistants/assistant/read-assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listDocuments } from "../../knowledge/catalogue/list-documents.ts";
import { findUser } from "../../people/account/find-user.ts";
import { demoEmail, demoOperator } from "./demo-account.ts";
import { demoDocuments } from "./demo-documents.ts";
import { demoOperatorPassword } from "./demo-operator-password.ts";

export interface Demo {
  assistantId: number;
  name: string;
  siteToken: string;
  /** The login for the start page's operator view. */
  operator: { email: string; password: string };
  /** Whether the assistant's documents are processed. */
  isReady: boolean;
}

/**
 * The data a page needs to talk to the demo assistant as a visitor, and to answer as its operator. Throws `not_found`
 * when there is no demo, even if someone registered its address.
 */
export async function readDemo(anywhere: Deps): Promise<Demo> {
  const { demoPassword } = anywhere;
  const account = demoPassword === null ? null : await findUser(anywhere, demoEmail);
  const ctx = account?.ctx ?? anywhere;
  const [assistant] = account === null ? [] : await readAssistants(ctx, account.found.accountId);
  if (assistant === undefined || demoPassword === null) throw new DomainError("not_found", "There is no demo here.");
  const { id: assistantId, accountId, name, siteToken } = assistant;
  const { documents } = await listDocuments(ctx, { accountId, assistantId, limit: 100, offset: 0 });
  const read = documents.filter(({ status }) => status === "completed" || status === "failed");
  const operator = { email: demoOperator.email, password: await demoOperatorPassword(ctx, demoPassword) };
  return { assistantId, name, siteToken, operator, isReady: read.length >= demoDocuments.length };
}
