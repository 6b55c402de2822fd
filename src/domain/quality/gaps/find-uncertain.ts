import { sql } from "drizzle-orm";
import { DEFAULT_ABSTAIN_BELOW } from "../../answering/default-abstain-below.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import { readReplies } from "../learning/read-replies.ts";
import { type Comparable, chooseCluster } from "../unanswered/choose-cluster.ts";
import { questionTerms } from "../unanswered/question-terms.ts";
import { draftOf } from "./draft-of.ts";
import { findingId } from "./finding-id.ts";
import type { Gap } from "./types.ts";

/** An answer is hardly sure when its confidence is less than this above the bound. */
const margin = 0.1;
/** The newest answers of an account that are looked at, of the last days, and groups and examples that are listed. */
const maxAnswers = 2_000;
const daysBack = 30;
const maxGroups = 50;
const maxExamples = 5;

type Row = { dialogId: number; seq: number; question: string; answeredAt: number };
type Group = Comparable & { question: string; rows: Row[] };

/**
 * Questions whose answers were hardly sure, similar ones together, the most frequent first; without those that failed, which are
 * groups of unanswered questions. All are open: a decision is the caller's to add. Throws `not_found`.
 */
export async function findUncertain(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<Gap[]> {
  const { abstainBelow } = await readAssistant(ctx, accountId, assistantId);
  const below = (abstainBelow ?? DEFAULT_ABSTAIN_BELOW) + margin;
  const since = ctx.clock() - daysBack * 24 * 60 * 60_000;
  const rows = await ctx.db.all<Row>(sql`
    WITH recent AS MATERIALIZED (
      SELECT dialog_id, created_at, answer FROM messages
      WHERE account_id = ${accountId} AND created_at >= ${since} AND sender = 'assistant'
      ORDER BY created_at DESC LIMIT ${maxAnswers}
    )
    SELECT question.dialog_id AS dialogId, question.seq AS seq, question.text AS question, recent.created_at AS answeredAt
    FROM recent CROSS JOIN dialogs ON dialogs.id = recent.dialog_id
      AND dialogs.assistant_id = ${assistantId} AND dialogs.erased_at IS NULL
    CROSS JOIN messages AS question ON question.dialog_id = recent.dialog_id AND question.seq = recent.answer ->> '$.replyTo'
    WHERE recent.answer ->> '$.outcome' = 'answer' AND recent.answer ->> '$.confidence' < ${below}
      AND NOT EXISTS (SELECT 1 FROM unanswered_questions AS failed
                      WHERE failed.dialog_id = question.dialog_id AND failed.seq = question.seq)
    ORDER BY recent.created_at`);
  const groups = groupsOf(rows)
    .sort((one, other) => other.rows.length - one.rows.length)
    .slice(0, maxGroups);
  const examples = groups.map((group) => group.rows.slice(-maxExamples).reverse());
  const replies = await readReplies(ctx, examples.flat());
  return Promise.all(
    groups.map(async ({ question, questionKey: key, rows: own }, at): Promise<Gap> => {
      const shown = examples[at]!;
      return {
        ...{ id: await findingId("q", [key]), kind: "unclear", state: "open", question },
        ...{ reasons: { low_confidence: own.length }, asked: own.length, lastSeen: shown[0]!.answeredAt },
        examples: shown.map(({ answeredAt: _, ...example }) => example),
        ...{ excerpts: [], difference: null, draft: draftOf(question, shown, replies), qaId: null },
      };
    }),
  );
}

function groupsOf(rows: Row[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const question = row.question.replace(/\s+/g, " ").trim();
    const asked = { questionKey: questionKey(question) || question, terms: questionTerms(question) };
    const known = chooseCluster(asked, groups);
    if (known === null) groups.push({ ...asked, id: groups.length, question, rows: [row] });
    else known.rows.push(row);
  }
  return groups;
}
