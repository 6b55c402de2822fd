import { readProfileByEmail } from "../account/read-profile.ts";
import { readAssistants } from "../assistant/read-assistants.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import { demoEmail } from "./demo-account.ts";

/** What a page needs to talk to the demo assistant as a visitor. Throws `not_found` where there is no demo. */
export async function readDemo(ctx: Deps): Promise<{ assistantId: number; name: string; siteToken: string }> {
  const account = await readProfileByEmail(ctx, demoEmail);
  const [assistant] = account === null ? [] : await readAssistants(ctx, account.accountId);
  if (assistant === undefined) throw new DomainError("not_found", "There is no demo here.");
  return { assistantId: assistant.id, name: assistant.name, siteToken: assistant.siteToken };
}
