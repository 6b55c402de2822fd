import { eq } from "drizzle-orm";
import { knowledgeGapDecisions } from "../../../db/knowledge-gaps.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { findFailed } from "./find-failed.ts";
import { findRepeated } from "./find-repeated.ts";
import { findUncertain } from "./find-uncertain.ts";
import type { Gap, GapKind, GapState } from "./types.ts";

export interface GapFilter {
  accountId: number;
  assistantId: number;
  /** Undefined: all kinds, which validates the knowledge. */
  kind?: GapKind | undefined;
  state: GapState;
  limit: number;
  offset: number;
}

/**
 * The gaps in an assistant's knowledge, those that most questions are about first, and their number. `isPartial`: there are more
 * passages than the validation reads. Throws `not_found`, and `rate_limited` and `dependency_failed` as the validation does.
 */
export async function listGaps(
  ctx: Deps,
  { accountId, assistantId, kind, state, limit, offset }: GapFilter,
): Promise<{ gaps: Gap[]; total: number; isPartial: boolean }> {
  await readAssistant(ctx, accountId, assistantId);
  const of = { accountId, assistantId };
  const isOfTexts = kind === "duplicated" || kind === "contradictory";
  const nothing = { gaps: [], isPartial: false };
  const [decided, failed, uncertain, repeated] = await Promise.all([
    ctx.db.select().from(knowledgeGapDecisions).where(eq(knowledgeGapDecisions.assistantId, assistantId)),
    isOfTexts ? [] : findFailed(ctx, of, state),
    isOfTexts || kind === "missing" ? [] : findUncertain(ctx, of),
    kind === undefined || isOfTexts ? findRepeated(ctx, of) : nothing,
  ]);
  const states = new Map(decided.map((decision) => [decision.finding, decision.state]));
  const found = [...uncertain, ...repeated.gaps].map((gap) => ({ ...gap, state: states.get(gap.id) ?? gap.state }));
  const gaps = [...failed, ...found]
    .filter((gap) => gap.state === state && (kind === undefined || gap.kind === kind))
    .sort((one, other) => other.asked - one.asked || (other.lastSeen ?? 0) - (one.lastSeen ?? 0));
  return { gaps: gaps.slice(offset, offset + limit), total: gaps.length, isPartial: repeated.isPartial };
}
