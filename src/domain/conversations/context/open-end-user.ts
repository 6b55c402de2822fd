import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { contactBlocked } from "../contact/contact-blocked.ts";
import { openContact } from "../contact/open-contact.ts";
import type { ContextOwner } from "./types.ts";

/**
 * The contact of an end user, made when nobody has the id: with it the person's dialogs and context are found. Throws `not_found` when
 * the account does not have the assistant, and `contact_blocked`.
 */
export async function openEndUser(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, userId }: ContextOwner,
): Promise<number> {
  await readAssistant(ctx, accountId, assistantId);
  const { contactId, blockedAt } = await openContact(ctx, { accountId, identity: { kind: "api", value: userId } });
  if (blockedAt !== null) throw contactBlocked();
  return contactId;
}
