import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { findEndUser } from "./find-end-user.ts";
import { entityList, entityOf, topicList, topicOf } from "./lists.ts";
import { shownEntities, shownTopics } from "./rules.ts";
import type { Context, ContextOwner } from "./types.ts";

/** What an assistant knows of an end user; empty when it knows nothing. Throws `not_found` without the assistant. */
export async function readContext(ctx: Pick<Deps, "db">, owner: ContextOwner): Promise<Context> {
  const user = await findEndUser(ctx, owner);
  return user === null ? nothing : readContextOf(ctx, user.contactId, owner.assistantId);
}

const nothing: Context = { variables: {}, topics: [], entities: [], createdAt: null, updatedAt: null };

/** What an assistant knows of a contact and of the contacts that are merged into it; of two contacts the variables that were changed last. */
export async function readContextOf(ctx: Pick<Deps, "db">, contactId: number, assistantId: number): Promise<Context> {
  const [stored = [], topics = [], entities = []] = await runBatch(ctx.db, [
    sql`SELECT variables, created_at AS createdAt, updated_at AS updatedAt FROM contact_contexts
        WHERE assistant_id = ${assistantId} AND contact_id IN ${contactsOfPerson(contactId)} ORDER BY updated_at DESC LIMIT 1`,
    topicList(contactId, assistantId, { limit: shownTopics, offset: 0 }),
    entityList(contactId, assistantId, { limit: shownEntities, offset: 0 }),
  ]);
  const [row] = stored;
  return {
    variables: row === undefined ? {} : JSON.parse(String(row["variables"])),
    topics: topics.map(topicOf),
    entities: entities.map(entityOf),
    createdAt: row === undefined ? null : Number(row["createdAt"]),
    updatedAt: row === undefined ? null : Number(row["updatedAt"]),
  };
}
