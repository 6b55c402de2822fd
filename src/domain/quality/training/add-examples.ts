import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { plainKey } from "../../language/text/plain-key.ts";
import { planExamples } from "./plan-examples.ts";
import { readDatasetRow } from "./read-dataset-row.ts";
import { MAX_EXAMPLES, MAX_INTENTS } from "./training-limits.ts";
import type { AddedExamples, NewExample } from "./types.ts";

/** Rows per statement: with texts of 500 characters far below the 2 MB of a value. */
const SLICE = 500;
/** How often examples are planned again because the dataset was changed meanwhile: of as many at the same time each gets in. */
const MAX_TRIES = 20;

interface Addition {
  accountId: number;
  datasetId: number;
  examples: NewExample[];
}

/**
 * Adds examples to a dataset, as one transaction, and reports repeated and contradicting ones, which are not added. Throws
 * `not_found`, `validation_failed` when the dataset would have too many examples or intents, and `conflict` when others change it
 * all the time.
 */
export async function addExamples(ctx: Pick<Deps, "db" | "clock">, input: Addition): Promise<AddedExamples> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const added = await tryToAdd(ctx, input);
    if (added !== null) return added;
  }
  throw new DomainError("conflict", "The dataset is being changed by others. Try again.");
}

/** null: the dataset was changed after it was read, and nothing was added. */
async function tryToAdd(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, datasetId, examples }: Addition,
): Promise<AddedExamples | null> {
  const dataset = await readDatasetRow(ctx, accountId, datasetId);
  const known = await readKnown(ctx, datasetId, examples);
  const { rows, actions, result } = planExamples(examples, known, dataset.actions);
  const counted = await countIntents(
    ctx,
    datasetId,
    rows.map(({ intent }) => intent),
  );
  if (counted.examples + rows.length > MAX_EXAMPLES) {
    throw refused(
      `A dataset has at most ${MAX_EXAMPLES} examples: this one would have ${counted.examples + rows.length}.`,
    );
  }
  if (counted.intents > MAX_INTENTS || Object.keys(actions).length > MAX_INTENTS) {
    throw refused(`A dataset has at most ${MAX_INTENTS} intents.`);
  }
  const now = ctx.clock();
  const { updatedAt } = dataset;
  const isUnchanged = sql`EXISTS (SELECT 1 FROM training_datasets WHERE id = ${datasetId} AND updated_at = ${updatedAt})`;
  const slices = slicesOf(rows).map(
    (slice) => sql`INSERT INTO training_examples (dataset_id, text, text_key, intent, created_at)
      SELECT ${datasetId}, value ->> 'text', value ->> 'textKey', value ->> 'intent', ${now}
      FROM json_each(${JSON.stringify(slice)}) WHERE ${isUnchanged}`,
  );
  const changed = sql`UPDATE training_datasets
    SET actions = ${JSON.stringify(actions)}, updated_at = ${Math.max(now, updatedAt + 1)},
      examples_count = (SELECT count(*) FROM training_examples WHERE dataset_id = ${datasetId})
    WHERE id = ${datasetId} AND updated_at = ${updatedAt} RETURNING id`;
  const [stored] = (await runBatch(ctx.db, [...slices, changed])).at(-1)!;
  return stored === undefined ? null : result;
}

/** The intents of those texts that the dataset has already, by their keys. */
async function readKnown(
  ctx: Pick<Deps, "db">,
  datasetId: number,
  examples: NewExample[],
): Promise<Map<string, string | null>> {
  const known = new Map<string, string | null>();
  for (const slice of slicesOf(examples.map(({ text }) => plainKey(text)))) {
    const found = await ctx.db.all<{ key: string; intent: string | null }>(
      sql`SELECT text_key AS key, intent FROM training_examples
        WHERE dataset_id = ${datasetId} AND text_key IN (SELECT value FROM json_each(${JSON.stringify(slice)}))`,
    );
    for (const { key, intent } of found) known.set(key, intent);
  }
  return known;
}

async function countIntents(ctx: Pick<Deps, "db">, datasetId: number, added: (string | null)[]) {
  const rows = await ctx.db.all<{ intent: string | null; examples: number }>(
    sql`SELECT intent, count(*) AS examples FROM training_examples WHERE dataset_id = ${datasetId} GROUP BY intent`,
  );
  const names = new Set([...rows.map(({ intent }) => intent), ...added]);
  names.delete(null);
  return { examples: rows.reduce((sum, { examples }) => sum + examples, 0), intents: names.size };
}

function slicesOf<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / SLICE) }, (_, at) => items.slice(at * SLICE, (at + 1) * SLICE));
}

function refused(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["examples"], issue, kind: "invalid" }] });
}
