import { sql } from "drizzle-orm";
import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import type { Deps } from "../../deps.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { listUnanswered } from "../unanswered/list-unanswered.ts";
import { questionTerms } from "../unanswered/question-terms.ts";
import type { FailureReason } from "../unanswered/types.ts";
import { type Place, type Reply, readReplies } from "./read-replies.ts";
import type { LearningOrigin } from "./types.ts";

/** Groups of unanswered questions, and messages of operators, from which items are made: the most frequent, the newest. */
const maxClusters = 100;
const maxMessages = 300;

/** How far back operators' messages are read. */
const daysBack = 30;

/** Stems of a question: with fewer it is about something that was said before. */
const minTerms = 2;

/** A question that the assistant may learn, and an operator's answer where there is one. */
export interface Candidate {
  origin: LearningOrigin;
  question: string;
  place: Place | null;
  clusterId: number | null;
  reply: Reply | null;
}

const origins: [FailureReason, LearningOrigin][] = [
  ["badly_rated", "low_rating"],
  ["abstained", "abstention"],
  ["handed_off", "handoff"],
];

/** What an assistant may learn from its open groups of unanswered questions, and from operators' answers of the last days. */
export async function findCandidates(
  ctx: Pick<Deps, "db" | "clock">,
  input: { accountId: number; assistantId: number },
): Promise<Candidate[]> {
  const open = { ...input, state: "open" as const, limit: maxClusters, offset: 0 };
  const [{ clusters }, asked] = await Promise.all([listUnanswered(ctx, open), findAsked(ctx, input)]);
  const examples = clusters.flatMap((cluster) => cluster.examples);
  const replies = await readReplies(ctx, [...examples, ...asked]);
  const replyTo = ({ dialogId, seq }: Place) => replies.get(`${dialogId}:${seq}`) ?? null;
  const fromClusters = clusters.map((cluster): Candidate => {
    const answered = cluster.examples.find((example) => replyTo(example) !== null);
    const example = answered ?? cluster.examples[0];
    const [, origin] = origins.find(([reason]) => cluster.reasons[reason] > 0) ?? ["abstained", "abstention"];
    return {
      ...{ origin, question: cluster.question, clusterId: cluster.id },
      place: example === undefined ? null : { dialogId: example.dialogId, seq: example.seq },
      reply: answered === undefined ? null : replyTo(answered),
    };
  });
  const fromOperators = asked.flatMap(({ question, ...place }): Candidate[] => {
    const reply = replyTo(place);
    return reply === null ? [] : [{ origin: "operator_answer", question, place, clusterId: null, reply }];
  });
  return [...fromClusters, ...fromOperators];
}

type Asked = Place & { question: string };

/** The visitors' questions before the newest messages of operators, unless they are in a group of unanswered ones. */
async function findAsked(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<Asked[]> {
  const since = ctx.clock() - daysBack * 24 * 60 * 60_000;
  const rows = await ctx.db.all<Asked>(sql`
    WITH written AS MATERIALIZED (
      SELECT dialog_id, seq FROM messages
      WHERE account_id = ${accountId} AND created_at >= ${since} AND sender = 'operator'
      ORDER BY created_at DESC LIMIT ${maxMessages}
    ), asked AS (
      SELECT DISTINCT written.dialog_id,
             (SELECT seq FROM messages AS line WHERE line.dialog_id = written.dialog_id AND line.seq < written.seq
                AND line.sender = 'user' ORDER BY seq DESC LIMIT 1) AS seq
      FROM written CROSS JOIN dialogs ON dialogs.id = written.dialog_id
        AND dialogs.assistant_id = ${assistantId} AND dialogs.erased_at IS NULL
    )
    SELECT asked.dialog_id AS dialogId, asked.seq AS seq, messages.text AS question
    FROM asked CROSS JOIN messages ON messages.dialog_id = asked.dialog_id AND messages.seq = asked.seq
    WHERE NOT EXISTS (SELECT 1 FROM unanswered_questions AS known
                      WHERE known.dialog_id = asked.dialog_id AND known.seq = asked.seq)`);
  return rows.filter(({ question }) => isQuestion(question));
}

function isQuestion(text: string): boolean {
  return questionTerms(text).length >= minTerms && recogniseSmallTalk(text, languageOf(text)) === null;
}
