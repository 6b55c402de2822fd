import { inArray } from "drizzle-orm";
import { contactContexts, contactEntities, contactTopics } from "../../../db/contexts.ts";
import type { Deps } from "../../deps.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";

/** What one assistant knows of a contact, as it is exported. */
export interface ExportedContext {
  assistantId: number;
  variables: Record<string, unknown>;
  topics: { label: string; weight: number; firstSeenAt: number; lastSeenAt: number }[];
  entities: { type: string; value: string; confidence: number; firstSeenAt: number; lastSeenAt: number }[];
}

/** Everything that assistants know of a contact and of those that are merged into it, an entry for each assistant. */
export async function exportContext(ctx: Pick<Deps, "db">, contactId: number): Promise<ExportedContext[]> {
  const person = contactsOfPerson(contactId);
  const [contexts, topics, entities] = await ctx.db.batch([
    ctx.db.select().from(contactContexts).where(inArray(contactContexts.contactId, person)),
    ctx.db.select().from(contactTopics).where(inArray(contactTopics.contactId, person)),
    ctx.db.select().from(contactEntities).where(inArray(contactEntities.contactId, person)),
  ]);
  const assistantIds = [...new Set([...contexts, ...topics, ...entities].map((row) => row.assistantId))].sort(
    (a, b) => a - b,
  );
  return assistantIds.map((assistantId) => ({
    assistantId,
    variables: Object.assign(
      {},
      ...contexts.filter((row) => row.assistantId === assistantId).map((row) => row.variables),
    ),
    topics: topics.filter((row) => row.assistantId === assistantId),
    entities: entities.filter((row) => row.assistantId === assistantId),
  }));
}
