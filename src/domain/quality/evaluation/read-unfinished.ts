import { and, eq, inArray } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";

/** The id of an assistant's unfinished evaluation; null when there is none. */
export async function readUnfinished(ctx: Pick<Deps, "db">, assistantId: number): Promise<number | null> {
  const [row] = await ctx.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(and(eq(evaluations.assistantId, assistantId), inArray(evaluations.state, ["queued", "running"])));
  return row?.id ?? null;
}
