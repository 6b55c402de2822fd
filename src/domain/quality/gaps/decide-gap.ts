import { and, eq } from "drizzle-orm";
import { knowledgeGapDecisions } from "../../../db/knowledge-gaps.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createQaPair } from "../../knowledge/qa/create-qa-pair.ts";
import { findByQuestion } from "../../knowledge/qa/find-by-question.ts";
import type { QaPair } from "../../knowledge/qa/qa-pair.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import { updateQaPair } from "../../knowledge/qa/update-qa-pair.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { findPersonalData } from "../learning/find-personal-data.ts";
import { readReplies } from "../learning/read-replies.ts";
import { answerCluster, requireCluster } from "../unanswered/answer-cluster.ts";
import { dismissCluster } from "../unanswered/dismiss-cluster.ts";
import { reopenCluster } from "../unanswered/reopen-cluster.ts";
import { draftOf } from "./draft-of.ts";
import { findUncertain } from "./find-uncertain.ts";
import type { GapDraft, GapState } from "./types.ts";

/** Decisions of one assistant: findings come and go with the texts. */
const maxDecisions = 5_000;

export interface GapDecision {
  assistantId: number;
  gapId: string;
  state: GapState;
  /** Of an accepted question: by default the draft's. */
  question?: string | undefined;
  answer?: string | undefined;
  allowPersonalData: boolean;
}

/**
 * Decides about a gap. An accepted question becomes a Q&A pair, or a new answer of the pair that has it; what repeats or contradicts
 * only gets its state, because a person must change the texts. May be repeated. Throws `not_found`, and `validation_failed` when an
 * answer is needed and there is no draft, and for personal data that has not been allowed.
 */
export async function decideGap(ctx: Deps, caller: UserPrincipal, decision: GapDecision): Promise<QaPair | null> {
  const { assistantId, gapId, state } = decision;
  const { accountId } = caller;
  await readAssistant(ctx, accountId, assistantId);
  const of = { accountId, assistantId };
  if (/^\d+$/.test(gapId)) return decideCluster(ctx, { ...of, clusterId: Number(gapId) }, decision);
  if (!gapId.startsWith("q-")) return keep(ctx, caller, decision);
  const gap = (await findUncertain(ctx, of)).find(({ id }) => id === gapId);
  if (gap === undefined) throw new DomainError("not_found", "No such gap.");
  const accepted = state === "accepted" ? textOf(decision, gap.draft, gap.question ?? "") : null;
  const pair = accepted === null ? null : await storePair(ctx, of, accepted);
  await keep(ctx, caller, decision);
  return pair;
}

type Of = { accountId: number; assistantId: number };

async function decideCluster(
  ctx: Deps,
  cluster: Of & { clusterId: number },
  decision: GapDecision,
): Promise<QaPair | null> {
  const { question, examples } = await requireCluster(ctx, cluster);
  if (decision.state === "accepted") {
    const draft = draftOf(question, examples, await readReplies(ctx, examples));
    return (await answerCluster(ctx, { ...cluster, ...textOf(decision, draft, question) })).pair;
  }
  if (decision.state === "dismissed") await dismissCluster(ctx, cluster);
  else await reopenCluster(ctx, cluster);
  return null;
}

function textOf(
  { question: asked, answer: said, allowPersonalData }: GapDecision,
  draft: GapDraft | null,
  known: string,
): { question: string; answer: string } {
  const question = asked ?? known;
  const answer = said ?? draft?.answer;
  if (answer === undefined) throw invalid("answer", "is needed, because nobody has answered this yet");
  const isDraft = said === undefined && asked === undefined;
  const found = isDraft ? (draft?.personalData ?? []) : findPersonalData(`${question}\n${answer}`, []);
  if (found.length > 0 && !allowPersonalData) {
    const issue = `must be true, because the text seems to have personal data: ${found.join(", ")}`;
    throw invalid("allow_personal_data", issue);
  }
  return { question, answer };
}

async function storePair(
  ctx: Deps,
  of: Of,
  { question, answer }: { question: string; answer: string },
): Promise<QaPair> {
  const known = await findByQuestion(ctx, { ...of, questionKey: questionKey(question) });
  if (known === null) return createQaPair(ctx, { ...of, question, answer, tags: [] });
  return updateQaPair(ctx, { accountId: of.accountId, id: known.id, answer });
}

async function keep(ctx: Deps, { userId }: UserPrincipal, { assistantId, gapId, state }: GapDecision): Promise<null> {
  const ofAssistant = eq(knowledgeGapDecisions.assistantId, assistantId);
  if (state === "open") {
    await ctx.db.delete(knowledgeGapDecisions).where(and(ofAssistant, eq(knowledgeGapDecisions.finding, gapId)));
    return null;
  }
  if ((await ctx.db.$count(knowledgeGapDecisions, ofAssistant)) >= maxDecisions)
    throw new DomainError("conflict", `An assistant may have at most ${maxDecisions} decisions about gaps.`);
  const decided = { state, decidedBy: userId, decidedAt: ctx.clock() };
  await ctx.db
    .insert(knowledgeGapDecisions)
    .values({ assistantId, finding: gapId, ...decided })
    .onConflictDoUpdate({ target: [knowledgeGapDecisions.assistantId, knowledgeGapDecisions.finding], set: decided });
  return null;
}

function invalid(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `The field ${field} ${issue}.`, {
    issues: [{ path: ["body", field], issue, kind: "invalid" }],
  });
}
