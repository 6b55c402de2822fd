import type { Deps } from "../../deps.ts";
import { keepOpenVisits } from "../analytics/keep-open-visits.ts";
import { readConversations } from "./list-conversations.ts";
import { resolveRange } from "./resolve-range.ts";
import type { Conversation, FigureFilter } from "./types.ts";

/** Conversations that are read together. */
const page = 1_000;

/** All conversations of a filter in pages, the newest first, and the zone of its range. Throws `validation_failed`. */
export async function exportConversations(
  ctx: Pick<Deps, "db" | "clock">,
  filter: FigureFilter,
): Promise<{ timeZone: string; pages: AsyncGenerator<Conversation[]> }> {
  const { range, parts } = await resolveRange(ctx, filter);
  await keepOpenVisits(ctx, filter.accountId);
  async function* read(): AsyncGenerator<Conversation[]> {
    for (let before: Conversation | undefined; ; ) {
      const found = await readConversations(ctx, filter, parts, { limit: page, offset: 0, before });
      if (found.length > 0) yield found;
      if (found.length < page) return;
      before = found.at(-1);
    }
  }
  return { timeZone: range.timeZone, pages: read() };
}
