import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { findEndUser } from "./find-end-user.ts";
import type { ContextOwner } from "./types.ts";

/** Deletes an entity of an end user, and its copies of merged contacts. Throws `not_found`. */
export async function deleteEntity(ctx: Pick<Deps, "db">, owner: ContextOwner, entityId: number): Promise<void> {
  const user = await findEndUser(ctx, owner);
  const own = sql`assistant_id = ${owner.assistantId} AND contact_id IN ${contactsOfPerson(user?.contactId ?? 0)}`;
  const [deleted = []] = await runBatch(ctx.db, [
    sql`DELETE FROM contact_entities WHERE ${own}
        AND (type, normalised) = (SELECT type, normalised FROM contact_entities WHERE id = ${entityId} AND ${own})
        RETURNING id`,
  ]);
  if (deleted.length === 0) throw new DomainError("not_found", "No such entity.");
}
