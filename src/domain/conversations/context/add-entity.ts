import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { keepNewest } from "./keep-newest.ts";
import { entityOf } from "./lists.ts";
import { normaliseEntity } from "./normalise-entity.ts";
import { openEndUser } from "./open-end-user.ts";
import type { ContextOwner, Entity } from "./types.ts";

export interface NewEntity {
  type: string;
  value: string;
  /** 0..1; 1 when absent. */
  confidence?: number | undefined;
}

/**
 * Adds an entity of an end user; one with the same normalised value is updated. Throws `not_found` without the assistant,
 * `contact_blocked`, and `validation_failed` for a phone, an address of mail, a URL or a date that is none.
 */
export async function addEntity(
  ctx: Pick<Deps, "db" | "clock" | "phones" | "dates">,
  owner: ContextOwner,
  { type, value, confidence = 1 }: NewEntity,
): Promise<Entity> {
  const now = ctx.clock();
  const normalised = await normaliseEntity(ctx, { type, value, at: now });
  const contactId = await openEndUser(ctx, owner);
  const { accountId, assistantId } = owner;
  const [, , saved = []] = await runBatch(ctx.db, [
    sql`INSERT INTO contact_entities (account_id, contact_id, assistant_id, type, value, normalised, confidence, first_seen_at,
          last_seen_at)
        VALUES (${accountId}, ${contactId}, ${assistantId}, ${type}, ${value}, ${normalised}, ${confidence}, ${now}, ${now})
        ON CONFLICT (contact_id, assistant_id, type, normalised) DO UPDATE SET value = excluded.value,
          confidence = excluded.confidence, dialog_id = NULL, seq = NULL, last_seen_at = max(last_seen_at, ${now})`,
    keepNewest("contact_entities", contactId, assistantId),
    sql`SELECT id, type, value, normalised, confidence, dialog_id AS dialogId, seq, first_seen_at AS firstSeenAt,
          last_seen_at AS lastSeenAt FROM contact_entities
        WHERE contact_id = ${contactId} AND assistant_id = ${assistantId} AND type = ${type} AND normalised = ${normalised}`,
  ]);
  return entityOf(saved[0] ?? {});
}
