import type { Connection } from "./connect.ts";
import type { GoldenSet } from "./read-golden-set.ts";
import type { Report, ReportedQuestion } from "./report.ts";

const pageSize = 200;

/** Starts an evaluation, waits for the end, and reads the wrong answers and those worse than in the previous run. */
export async function runEvaluation(connection: Connection, assistantId: number, set: GoldenSet): Promise<Report> {
  const { id } = await connection.call<Report["evaluation"]>("POST", `/api/assistants/${assistantId}/evaluations`, set);
  for (let said = -1; ; ) {
    const evaluation = await connection.call<Report["evaluation"]>("GET", `/api/evaluations/${id}?limit=1`);
    const { state, questions_done: done, questions_count: count } = evaluation;
    if (state === "completed" || state === "failed") {
      const wrong = await readAll(connection, id, "wrong");
      const worse = evaluation.comparison === null ? [] : await readAll(connection, id, "worse");
      return { evaluation, wrong, worse };
    }
    if (done !== said) console.log(`${done} of ${count} questions`);
    said = done;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function readAll(connection: Connection, id: number, only: string): Promise<ReportedQuestion[]> {
  const all: ReportedQuestion[] = [];
  for (;;) {
    const route = `/api/evaluations/${id}?only=${only}&limit=${pageSize}&offset=${all.length}`;
    const page = await connection.call<{ results: ReportedQuestion[]; has_more: boolean }>("GET", route);
    all.push(...page.results);
    if (!page.has_more) return all;
  }
}
