import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { listsOf } from "../../../kit/lists-of.ts";
import type { Deps } from "../../deps.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import { tidyText } from "../../knowledge/written/tidy-text.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import { findPersonalData } from "./find-personal-data.ts";

/** UTF-16 units of a question and an answer that are kept. */
const maxQuestion = 500;
const maxAnswer = 10_000;

/**
 * Makes learning items from abstentions, low ratings, handoffs and operators' answers, and returns how many are new and how many
 * waited for an answer that is there now. May be repeated: an assistant has one item for a question, and one that was rejected or
 * undone is not proposed again. Throws `not_found`.
 */
export async function generateLearning(
  ctx: Pick<Deps, "db" | "clock">,
  input: { accountId: number; assistantId: number },
): Promise<{ created: number; answered: number }> {
  const candidates = await findCandidates(ctx, input);
  const rows = candidates.map((candidate) => JSON.stringify(rowOf(candidate))).filter((row) => !row.startsWith('[""'));
  if (rows.length === 0) return { created: 0, answered: 0 };
  const now = ctx.clock();
  const statements = listsOf(rows).map(
    (list) => sql`
      INSERT INTO learning_items (account_id, assistant_id, created_at, updated_at, question_key, question, answer, flags, origin,
                                  dialog_id, question_seq, answer_seq, cluster_id, author)
      SELECT ${input.accountId}, ${input.assistantId}, ${now}, ${now}, value ->> 0, value ->> 1, value ->> 2, value ->> 3,
             value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9
      FROM json_each(${list}) WHERE true
      ON CONFLICT (assistant_id, question_key) DO UPDATE SET
        answer = excluded.answer, flags = excluded.flags, dialog_id = excluded.dialog_id, author = excluded.author,
        question_seq = excluded.question_seq, answer_seq = excluded.answer_seq, updated_at = updated_at + 1
      WHERE status = 'pending' AND answer IS NULL AND excluded.answer IS NOT NULL
      RETURNING updated_at = created_at AS is_new`,
  );
  const stored = (await runBatch(ctx.db, statements)).flat();
  const created = stored.filter((row) => row["is_new"] === 1).length;
  return { created, answered: stored.length - created };
}

function rowOf({ origin, question: asked, place, clusterId, reply }: Candidate): unknown[] {
  const question = asked.replace(/\s+/g, " ").trim().slice(0, maxQuestion);
  const answer = reply === null ? null : tidyText(reply.text).trim().slice(0, maxAnswer);
  const flags = findPersonalData(`${question}\n${answer ?? ""}`, reply?.names ?? []);
  return [
    ...[questionKey(question), question, answer, JSON.stringify(flags), origin],
    ...[place?.dialogId ?? null, place?.seq ?? null, reply?.seq ?? null, clusterId, reply?.author ?? null],
  ];
}
