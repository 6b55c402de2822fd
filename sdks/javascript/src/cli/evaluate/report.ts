/** The fields of an evaluation that the command reads; the API's document describes all of them. */
export interface Report {
  evaluation: {
    id: number;
    name: string;
    state: "queued" | "running" | "completed" | "failed";
    questions_count: number;
    questions_done: number;
    bar: Record<string, number | undefined> | null;
    passed: boolean | null;
    missed: { figure: string; wanted: number; measured: number | null }[];
    measures:
      | (Record<string, unknown> & {
          counts: Record<string, number>;
          abstention_auc?: number | null;
          coverage_risk?: { bound: number; coverage: number; risk: number }[];
        })
      | null;
    comparison: { previous_id: number; worse: number[]; better: number[] } | null;
    error: { message: string } | null;
  };
  wrong: ReportedQuestion[];
  worse: ReportedQuestion[];
}

export interface ReportedQuestion {
  ordinal: number;
  question: string;
  expected_source_id: number | null;
  expected_source: string | null;
  expected_answer: string | null;
  must_abstain: boolean;
  result: {
    outcome: string;
    answer: string;
    model: string;
    confidence: number;
    citations: { marker: number; title: string; quote: string }[];
    expected_source_is_missing: boolean;
    rank: number | null;
    is_cited: boolean | null;
    is_correct: boolean | null;
    unsupported: string[];
    milliseconds: number;
    trace: {
      query: string;
      passages: { source_id: number; title: string; score: number }[];
      legs: { leg: string; milliseconds: number; hits: unknown[]; error?: string }[];
    };
  } | null;
}
