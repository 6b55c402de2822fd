import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { trainingDatasets, trainingExamples, type trainingSessions } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { type Collected, collectExamples, type StoredExample } from "./collect-examples.ts";
import { mergeActions } from "./merge-actions.ts";
import { TrainingStopped } from "./training-stopped.ts";
import type { Dataset } from "./types.ts";
import { unsuitable } from "./unsuitable.ts";

/** Examples per query. */
const PAGE = 2_000;

/** The examples of a session, as they are now. Throws `TrainingStopped`. */
export async function readTrainingSet(
  ctx: Pick<Deps, "db">,
  { assistantId, datasetIds }: Pick<typeof trainingSessions.$inferSelect, "assistantId" | "datasetIds">,
): Promise<Collected> {
  const [assistant] = await ctx.db
    .select({ id: assistants.id })
    .from(assistants)
    .where(and(eq(assistants.id, assistantId), isNull(assistants.deletedAt)));
  if (assistant === undefined) throw new TrainingStopped("assistant_deleted");
  const datasets = await ctx.db.select().from(trainingDatasets).where(inArray(trainingDatasets.id, datasetIds));
  if (datasets.length < datasetIds.length) throw new TrainingStopped("dataset_deleted");
  const { actions, conflict } = mergeActions(datasets as Dataset[]);
  if (conflict !== null) throw new TrainingStopped("unsuitable_examples", conflict);
  const examples: StoredExample[] = [];
  for (const datasetId of datasetIds) await readExamples(ctx, datasetId, examples);
  const collected = collectExamples(examples, actions);
  const { input, counts, outOfScopeExamples } = collected;
  const intents = new Map<string | null, number>(input.intents.map(({ name }, at) => [name, counts[at]!]));
  const issue = unsuitable(intents.set(null, outOfScopeExamples));
  if (issue !== null) throw new TrainingStopped("unsuitable_examples", issue);
  return collected;
}

async function readExamples(ctx: Pick<Deps, "db">, datasetId: number, examples: StoredExample[]): Promise<void> {
  const { id, text, textKey, intent } = trainingExamples;
  for (let after = 0; ; ) {
    const page = await ctx.db
      .select({ id, text, textKey, intent })
      .from(trainingExamples)
      .where(and(eq(trainingExamples.datasetId, datasetId), gt(id, after)))
      .orderBy(asc(id))
      .limit(PAGE);
    examples.push(...page);
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}
