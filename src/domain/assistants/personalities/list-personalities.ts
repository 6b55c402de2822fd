import { asc, eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { Personality } from "./types.ts";

/** The personalities of an assistant, oldest first. Throws `not_found`. */
export async function listPersonalities(
  ctx: Pick<Deps, "db">,
  accountId: number,
  assistantId: number,
): Promise<Personality[]> {
  await readAssistant(ctx, accountId, assistantId);
  return ctx.db
    .select()
    .from(personalities)
    .where(eq(personalities.assistantId, assistantId))
    .orderBy(asc(personalities.id));
}
