import { sql } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { plainKey } from "../../language/text/plain-key.ts";
import { exampleOf } from "./example-of.ts";
import { readDatasetRow } from "./read-dataset-row.ts";
import { MAX_INTENTS } from "./training-limits.ts";

/**
 * Replaces the text and the intent (null: none of them) of an example. Throws `not_found`, `validation_failed` for what no example
 * may be, and `conflict` when another example of the dataset has the text or the dataset would have too many intents.
 */
export async function updateExample(
  ctx: Pick<Deps, "db" | "clock">,
  input: { accountId: number; datasetId: number; exampleId: number; text: string; intent: string | null },
): Promise<void> {
  const { accountId, datasetId, exampleId } = input;
  await readDatasetRow(ctx, accountId, datasetId);
  const example = exampleOf({ fields: { text: input.text, intent: input.intent } });
  if (typeof example === "string") {
    const issue = `The example ${example}.`;
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["text"], issue, kind: "invalid" }] });
  }
  const { text, intent } = example;
  const isOfIt = sql`id = ${exampleId} AND dataset_id = ${datasetId}`;
  const fits = sql`(${intent} IS NULL OR (SELECT count(DISTINCT intent) FROM training_examples
    WHERE dataset_id = ${datasetId} AND id <> ${exampleId} AND intent <> ${intent}) < ${MAX_INTENTS})`;
  const change = sql`UPDATE training_examples SET text = ${text}, text_key = ${plainKey(text)}, intent = ${intent}
    WHERE ${isOfIt} AND ${fits} RETURNING id`;
  const touched = sql`UPDATE training_datasets SET updated_at = max(${ctx.clock()}, updated_at + 1)
    WHERE id = ${datasetId}`;
  const [changed, , found] = await runBatch(ctx.db, [
    change,
    touched,
    sql`SELECT id FROM training_examples WHERE ${isOfIt}`,
  ]).catch((error: unknown) => {
    if (!isUniqueConflict(error, "training_examples")) throw error;
    throw new DomainError("conflict", "Another example of this dataset has this text.");
  });
  if (found!.length === 0) throw new DomainError("not_found", "No such example.");
  if (changed!.length === 0) throw new DomainError("conflict", `A dataset has at most ${MAX_INTENTS} intents.`);
}
