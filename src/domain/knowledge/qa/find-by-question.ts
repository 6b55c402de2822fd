import { and, eq } from "drizzle-orm";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import type { QaPair } from "./qa-pair.ts";
import { selectPairs } from "./read-qa-pair.ts";

/** The pair of an assistant with a question, by its key; null when there is none. */
export async function findByQuestion(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, questionKey }: { accountId: number; assistantId: number; questionKey: string },
): Promise<QaPair | null> {
  const isIt = and(
    eq(qaPairs.assistantId, assistantId),
    eq(qaPairs.questionKey, questionKey),
    eq(qaPairs.accountId, accountId),
  );
  const [pair] = await selectPairs(ctx, isIt);
  return pair ?? null;
}
