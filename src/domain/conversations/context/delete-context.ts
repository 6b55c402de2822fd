import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { findEndUser } from "./find-end-user.ts";
import type { ContextOwner } from "./types.ts";

/**
 * Deletes what an assistant knows of an end user: variables, topics and entities. The contact and its dialogs stay, and new messages
 * are read again. Throws `not_found` without the assistant.
 */
export async function deleteContext(ctx: Pick<Deps, "db">, owner: ContextOwner): Promise<void> {
  const user = await findEndUser(ctx, owner);
  if (user === null) return;
  const own = sql`assistant_id = ${owner.assistantId} AND contact_id IN ${contactsOfPerson(user.contactId)}`;
  await runBatch(ctx.db, [
    sql`DELETE FROM contact_contexts WHERE ${own}`,
    sql`DELETE FROM contact_topics WHERE ${own}`,
    sql`DELETE FROM contact_entities WHERE ${own}`,
  ]);
}
