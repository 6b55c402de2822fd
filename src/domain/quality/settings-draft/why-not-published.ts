import type { Check, SettingsDraft, StaleReason } from "./types.ts";

const changes: Record<StaleReason, string> = {
  live: "the live settings have changed since",
  draft: "the draft has changed since",
  questions: "the golden questions have changed since",
  documents: "the documents changed between the two runs",
};

/** Names of figures in sentences. */
const figures: Record<Check["figures"][number]["name"], string> = {
  right: "right answers",
  hitRate: "sources found",
  mrr: "rank of the source",
  citationRate: "sources cited",
  groundedness: "groundedness",
  answerCorrectness: "answer correctness",
  abstentionPrecision: "abstention precision",
  abstentionRecall: "abstention recall",
};

/** Why a draft may not go live, as a sentence; null when it may. */
export function whyNotPublished({ changed, check }: NonNullable<SettingsDraft["draft"]>): string | null {
  if (changed.length === 0) return "The draft changes nothing.";
  if (check.state === "holds") return null;
  if (check.state === "none") return "The draft was not evaluated yet.";
  if (check.state === "running") return "The evaluation of the draft is in progress.";
  if (check.state === "failed") return `The evaluation of the draft ended early: ${check.error?.message ?? ""}`;
  if (check.state === "stale") {
    return `The evaluation does not count any more: ${check.stale.map((each) => changes[each]).join(", ")}. Evaluate the draft again.`;
  }
  return `The draft does not hold: ${problemsOf(check).join("; ")}. See /api/evaluations/${check.evaluationId}?only=worse.`;
}

function problemsOf({ figures: compared, modelFailures }: Check): string[] {
  const percent = (value: number | null) => (value === null ? "not measured" : `${Math.round(value * 1000) / 10} %`);
  return [
    ...compared
      .filter(({ problem }) => problem !== null)
      .map(({ name, live, draft, minimum, problem }) => {
        const wanted = problem === "worse" ? `${percent(live)} live` : `${percent(minimum)} at least`;
        return `${figures[name]} ${percent(draft)}, ${wanted}`;
      }),
    ...(modelFailures === 0 ? [] : [`questions that the model did not answer: ${modelFailures}`]),
  ];
}
