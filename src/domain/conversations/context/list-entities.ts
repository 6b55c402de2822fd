import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { findEndUser } from "./find-end-user.ts";
import { entityList, entityOf, type Range } from "./lists.ts";
import type { ContextOwner, Entity } from "./types.ts";

/** A page of an end user's entities, those named last first, and the number of all. Throws `not_found` without the assistant. */
export async function listEntities(
  ctx: Pick<Deps, "db">,
  owner: ContextOwner,
  range: Range,
): Promise<{ entities: Entity[]; total: number }> {
  const user = await findEndUser(ctx, owner);
  if (user === null) return { entities: [], total: 0 };
  const [rows = [], [first] = []] = await runBatch(ctx.db, [
    entityList(user.contactId, owner.assistantId, range),
    entityList(user.contactId, owner.assistantId, { limit: 1, offset: 0 }),
  ]);
  return { entities: rows.map(entityOf), total: Number(first?.["total"] ?? 0) };
}
