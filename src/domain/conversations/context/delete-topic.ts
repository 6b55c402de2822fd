import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { findEndUser } from "./find-end-user.ts";
import type { ContextOwner } from "./types.ts";

/** Deletes a topic of an end user. Throws `not_found`. */
export async function deleteTopic(ctx: Pick<Deps, "db">, owner: ContextOwner, topicId: number): Promise<void> {
  const user = await findEndUser(ctx, owner);
  const own = sql`assistant_id = ${owner.assistantId} AND contact_id IN ${contactsOfPerson(user?.contactId ?? 0)}`;
  const [deleted = []] = await runBatch(ctx.db, [
    sql`DELETE FROM contact_topics WHERE ${own}
        AND label_key = (SELECT label_key FROM contact_topics WHERE id = ${topicId} AND ${own}) RETURNING id`,
  ]);
  if (deleted.length === 0) throw new DomainError("not_found", "No such topic.");
}
