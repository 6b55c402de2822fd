import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Personality } from "./types.ts";

/** A personality of an account. Throws `not_found`, also when its assistant was deleted. */
export async function readPersonality(ctx: Pick<Deps, "db">, accountId: number, id: number): Promise<Personality> {
  const found = await ctx.db
    .select({ personality: personalities })
    .from(personalities)
    .innerJoin(assistants, eq(assistants.id, personalities.assistantId))
    .where(and(eq(personalities.id, id), eq(personalities.accountId, accountId), isNull(assistants.deletedAt)))
    .get();
  if (found === undefined) throw new DomainError("not_found", "No such personality.");
  return found.personality;
}
