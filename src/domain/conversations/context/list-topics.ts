import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { findEndUser } from "./find-end-user.ts";
import { type Range, topicList, topicOf } from "./lists.ts";
import type { ContextOwner, Topic } from "./types.ts";

/** A page of an end user's topics, heaviest first, and the number of all. Throws `not_found` without the assistant. */
export async function listTopics(
  ctx: Pick<Deps, "db">,
  owner: ContextOwner,
  range: Range,
): Promise<{ topics: Topic[]; total: number }> {
  const user = await findEndUser(ctx, owner);
  if (user === null) return { topics: [], total: 0 };
  const [rows = [], [first] = []] = await runBatch(ctx.db, [
    topicList(user.contactId, owner.assistantId, range),
    topicList(user.contactId, owner.assistantId, { limit: 1, offset: 0 }),
  ]);
  return { topics: rows.map(topicOf), total: Number(first?.["total"] ?? 0) };
}
