import type { Client } from "../../core/client.ts";
import { waitFor } from "../../core/wait-for.ts";
import { allEvaluation, readEvaluation, startEvaluation } from "../../replyx/evaluation.ts";
import type { StartEvaluationRequest } from "../../replyx/types.ts";
import type { Terminal } from "../command.ts";
import type { GoldenSet } from "./read-golden-set.ts";
import type { Report, ReportedQuestion } from "./report.ts";

/** Starts an evaluation, waits for the end, and reads the wrong answers and those worse than in the previous run. */
export async function runEvaluation(
  { note, signal }: Terminal,
  client: Client<"bearer">,
  assistantId: number,
  set: GoldenSet,
): Promise<Report> {
  // The platform validates the questions of the file.
  const request = { assistant_id: assistantId, body: set } as unknown as StartEvaluationRequest;
  const { id } = await startEvaluation(client, request, { signal });
  for (let said = -1; ; ) {
    const read = await readEvaluation(client, { evaluation_id: id, query: { limit: 1 } }, { signal });
    const evaluation = read as unknown as Report["evaluation"];
    const { state, questions_done: done, questions_count: count } = evaluation;
    if (state === "completed" || state === "failed") {
      const wrong = await readAll(client, id, "wrong", signal);
      const worse = evaluation.comparison === null ? [] : await readAll(client, id, "worse", signal);
      return { evaluation, wrong, worse };
    }
    if (done !== said) note(`${done} of ${count} questions`);
    said = done;
    await waitFor(1_000, signal);
  }
}

async function readAll(client: Client<"bearer">, id: number, only: "wrong" | "worse", signal: AbortSignal) {
  const query = { only, limit: 200 };
  const all: ReportedQuestion[] = [];
  for await (const each of allEvaluation(client, { evaluation_id: id, query }, { signal })) {
    all.push(each as unknown as ReportedQuestion);
  }
  return all;
}
