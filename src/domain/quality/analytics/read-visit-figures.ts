import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { type Bucket, bucketsOf, type Range, type RangeInput } from "./buckets-of.ts";
import { readHourly, totalOf } from "./read-hourly.ts";
import { type VisitResult, visitResults } from "./visit-rules.ts";

/** Visits that began in a range, by how they ended. The means are null without visits; the time is in milliseconds. */
export interface VisitFigures {
  visits: number;
  results: Record<VisitResult, number>;
  messagesPerVisit: number | null;
  meanMs: number | null;
}

export interface VisitChart extends Range {
  totals: VisitFigures;
  values: (Bucket & VisitFigures)[];
}

/** The visits of an assistant over time, each counted when it is over. Throws `not_found` and `validation_failed`. */
export async function readVisitFigures(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, ...input }: RangeInput & { accountId: number; assistantId: number },
): Promise<VisitChart> {
  const range = bucketsOf(input, ctx.clock());
  await readAssistant(ctx, accountId, assistantId);
  const results = visitResults.map((result): [string, string] => ["visit", result]);
  const wanted: [string, string][] = [...results, ["visit_messages", ""], ["visit_ms", ""]];
  const sums = await readHourly(ctx, { assistantId, wanted, buckets: range.buckets });
  const values = range.buckets.map((bucket, at) => ({ ...bucket, ...visitFiguresOf(sums.slice(at, at + 1)) }));
  return { ...range, totals: visitFiguresOf(sums), values };
}

function visitFiguresOf(sums: Map<string, number>[]): VisitFigures {
  const results = {
    bot: totalOf(sums, "visit/bot"),
    person: totalOf(sums, "visit/person"),
    missed: totalOf(sums, "visit/missed"),
    unanswered: totalOf(sums, "visit/unanswered"),
  };
  const visits = results.bot + results.person + results.missed + results.unanswered;
  const mean = (key: string) => (visits === 0 ? null : totalOf(sums, key) / visits);
  return { visits, results, messagesPerVisit: mean("visit_messages/"), meanMs: mean("visit_ms/") };
}
