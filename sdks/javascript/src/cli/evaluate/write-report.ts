import type { Report, ReportedQuestion } from "./report.ts";

const figures: [name: string, written: string][] = [
  ["right", "correct answers"],
  ["hit_rate", "expected source retrieved"],
  ["mrr", "mean reciprocal rank of the expected source"],
  ["citation_rate", "expected source cited"],
  ["groundedness", "sentences supported by their citations"],
  ["answer_correctness", "expected text in the answer"],
  ["abstention_precision", "correct abstentions among all abstentions"],
  ["abstention_recall", "abstentions among questions that require one"],
];

/** The lines of a report: figures next to the bar, then every wrong answer with the reason. */
export function writeReport({ evaluation, wrong, worse }: Report): string[] {
  const { measures, bar, comparison, error } = evaluation;
  if (measures === null) return [`Evaluation ${evaluation.id} failed: ${error?.message ?? "no reason given"}`];
  const rows = figures.map(([name, written]) => {
    const wanted = bar?.[name];
    const isMissed = evaluation.missed.some((miss) => miss.figure === name);
    const verdict = wanted === undefined ? "" : isMissed ? "MISS" : "ok";
    return [name, share(measures[name]), wanted === undefined ? "" : wanted.toFixed(3), verdict, written];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    `${evaluation.name}: ${evaluation.questions_count} questions, evaluation ${evaluation.id}`,
    "",
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`),
    `  latency ${milliseconds(measures["latency_p50_ms"])} median, ${milliseconds(measures["latency_p95_ms"])} 95th percentile`,
    ...writeConfidence(measures),
    ...wrong.flatMap((question) => ["", ...writeQuestion(question)]),
    ...(comparison === null
      ? []
      : ["", `Since evaluation ${comparison.previous_id}: ${comparison.better.length} better, ${worse.length} worse`]),
    ...worse.map((question) => `  worse: ${question.ordinal + 1}. ${question.question}`),
  ];
}

/** How well the confidence tells questions to answer from questions to refuse, and what a higher bound would change. */
function writeConfidence(measures: NonNullable<Report["evaluation"]["measures"]>): string[] {
  const { abstention_auc: auc = null, coverage_risk: curve = [] } = measures;
  const points = curve.filter(({ coverage }, at) => coverage !== curve[at - 1]?.coverage);
  const written = points.map(
    ({ bound, coverage, risk }) => `${bound.toFixed(2)}: ${coverage.toFixed(2)}/${risk.toFixed(2)}`,
  );
  return [
    ...(auc === null ? [] : [`  confidence: area under the curve ${auc.toFixed(3)}`]),
    ...(written.length === 0 ? [] : [`  coverage/risk by bound: ${written.join("  ")}`]),
  ];
}

function writeQuestion(asked: ReportedQuestion): string[] {
  const { result } = asked;
  if (result === null) return [`✗ ${asked.ordinal + 1}. ${asked.question}`, "    was not answered"];
  const { trace } = result;
  return [
    `✗ ${asked.ordinal + 1}. ${asked.question}`,
    ...reasonsOf(asked, result).map((reason) => `    ${reason}`),
    `    ${result.outcome} (${result.model}, confidence ${result.confidence.toFixed(2)}, ${result.milliseconds} ms): ${oneLine(result.answer)}`,
    ...result.citations.map(({ marker, title, quote }) => `      [${marker}] ${title}: ${oneLine(quote)}`),
    `    searched for: ${oneLine(trace.query)}`,
    ...trace.passages
      .slice(0, 3)
      .map(({ title, source_id: id, score }, at) => `      ${at + 1}. ${score.toFixed(3)} ${title} (source ${id})`),
    `    legs: ${trace.legs.map(({ leg, hits, milliseconds: ms, error }) => `${leg} ${error ?? `${hits.length} hits`} ${ms} ms`).join(", ") || "none"}`,
  ];
}

function reasonsOf(asked: ReportedQuestion, result: NonNullable<ReportedQuestion["result"]>): string[] {
  const { outcome, rank, is_cited: isCited, is_correct: isCorrect, unsupported } = result;
  if (asked.must_abstain) return ["should have abstained"];
  const source = asked.expected_source ?? `source ${asked.expected_source_id}`;
  return [
    outcome === "abstain" || outcome === "handoff" ? "should have answered" : "",
    result.expected_source_is_missing ? `the assistant has no source ${source}` : "",
    !result.expected_source_is_missing && isCited !== null && rank === null ? `${source} was not retrieved` : "",
    rank !== null && isCited === false ? `${source} was retrieved at rank ${rank} but not cited` : "",
    isCorrect === false ? `the answer does not contain "${asked.expected_answer}"` : "",
    ...unsupported.map((sentence) => `not supported by a citation: ${oneLine(sentence)}`),
  ].filter(Boolean);
}

function share(value: unknown): string {
  return typeof value === "number" ? value.toFixed(3) : "–";
}

function milliseconds(value: unknown): string {
  return `${value} ms`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)} …` : line;
}
