import type { Deps } from "../../deps.ts";
import type { Bucket } from "../analytics/buckets-of.ts";
import { type Durations, durationsOf, histogramLabels } from "../analytics/histogram.ts";
import { readHourly } from "../analytics/read-hourly.ts";
import { listUnanswered } from "../unanswered/list-unanswered.ts";
import type { Cluster } from "../unanswered/types.ts";
import { type RatingChange, type Ratings, ratingFall } from "./rating-fall.ts";

const dayMs = 24 * 60 * 60_000;

/** Shown groups of unanswered questions. */
const shownClusters = 10;

export const maxInsightDays = 90;

/** What happened in a window of whole days of UTC; durations in milliseconds. Shares are null where nothing was counted. */
export interface WindowInsights extends Bucket {
  visits: number;
  /** Visits that the assistant ended without a person, of all visits. */
  deflection: number | null;
  /** Answers in which the assistant said that it does not know, of all its answers. */
  abstention: number | null;
  ratings: Ratings;
  /** From the visitor's first message to the first answer of anybody. */
  firstResponse: Durations;
  /** … of the assistant. */
  firstAnswer: Durations;
  /** … of an operator, from the request for a person. */
  firstPerson: Durations;
  resolution: Durations;
}

export interface Insights {
  current: WindowInsights;
  /** As many days before. */
  previous: WindowInsights;
  satisfaction: RatingChange;
  unanswered: Cluster[];
  /** Groups of unanswered questions that are open. */
  openClusters: number;
}

const timed = ["first_response", "first_answer", "first_person", "resolution"] as const;
const counted: [string, string][] = [
  ...["bot", "person", "missed", "unanswered"].map((label): [string, string] => ["visit", label]),
  ...["answer", "clarify", "abstain", "handoff"].map((label): [string, string] => ["answer", label]),
  ...["good", "bad"].map((label): [string, string] => ["rating", label]),
];

/**
 * What an assistant's owner should know about the last `days` days (1..90, today included), compared with as many before.
 * Throws `not_found`.
 */
export async function readInsights(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, days }: { accountId: number; assistantId: number; days: number },
): Promise<Insights> {
  const open = { accountId, assistantId, state: "open" as const, limit: shownClusters, offset: 0 };
  const { clusters, total } = await listUnanswered(ctx, open);
  const end = (Math.floor(ctx.clock() / dayMs) + 1) * dayMs;
  const start = end - days * dayMs;
  const windows = [
    { start: start - days * dayMs, end: start },
    { start, end },
  ] as const;
  const durations = timed.flatMap((figure) => histogramLabels.map((label): [string, string] => [figure, label]));
  const wanted = [...counted, ...durations];
  const [before, after] = await readHourly(ctx, { assistantId, wanted, buckets: [...windows] });
  const [previous, current] = [insightsOf(windows[0], before), insightsOf(windows[1], after)];
  const satisfaction = ratingFall(previous.ratings, current.ratings);
  return { current, previous, satisfaction, unanswered: clusters, openClusters: total };
}

function insightsOf(window: Bucket, sums: Map<string, number> = new Map()): WindowInsights {
  const of = (key: string) => sums.get(key) ?? 0;
  const sumOf = (figure: string) =>
    counted.filter(([name]) => name === figure).reduce((sum, [, label]) => sum + of(`${figure}/${label}`), 0);
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const timesOf = (figure: (typeof timed)[number]) =>
    durationsOf(new Map(histogramLabels.map((label) => [label, of(`${figure}/${label}`)])));
  const visits = sumOf("visit");
  return {
    ...{ ...window, visits },
    deflection: share(of("visit/bot"), visits),
    abstention: share(of("answer/abstain"), sumOf("answer")),
    ratings: { good: of("rating/good"), bad: of("rating/bad") },
    firstResponse: timesOf("first_response"),
    firstAnswer: timesOf("first_answer"),
    firstPerson: timesOf("first_person"),
    resolution: timesOf("resolution"),
  };
}
