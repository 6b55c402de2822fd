import { and, eq } from "drizzle-orm";
import { isOfAssistant } from "../../../db/is-of-assistant.ts";
import { trainingSessions } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { trainingColumns } from "./training-columns.ts";
import type { Training } from "./types.ts";

/** A training session with its report. Throws `not_found`, also when its assistant was deleted. */
export async function readTraining(
  ctx: Pick<Deps, "db">,
  { accountId, sessionId }: { accountId: number; sessionId: number },
): Promise<Training> {
  const [row] = await ctx.db
    .select(trainingColumns())
    .from(trainingSessions)
    .where(
      and(
        eq(trainingSessions.id, sessionId),
        eq(trainingSessions.accountId, accountId),
        isOfAssistant(trainingSessions.assistantId),
      ),
    );
  if (row === undefined) throw new DomainError("not_found", "No such training session.");
  return row as Training;
}
