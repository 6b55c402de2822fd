import { and, eq } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { learningItems } from "../../../db/learning.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { qaFields } from "../../knowledge/qa/qa-fields.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { applyItem } from "./apply-item.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { readLearningItem, type StoredItem } from "./read-learning-item.ts";
import type { LearningItem, LearningStatus } from "./types.ts";
import { undoItem } from "./undo-item.ts";

export interface LearningChange {
  id: number;
  status: LearningStatus;
  /** Corrections of the text, except of an applied item. */
  question?: string | undefined;
  answer?: string | undefined;
  /** That personal data which was found in the text may become knowledge. */
  allowPersonalData?: boolean | undefined;
}

/**
 * Moves a learning item to a status: an item that is not applied may be approved, rejected or set back; an approved one applied;
 * an applied one undone. The status it has is no change. Throws `not_found`, `validation_failed` when an item without an answer, or
 * with personal data that has not been allowed, is approved, and `conflict` for every other way.
 */
export async function changeLearningItem(
  ctx: Deps,
  caller: UserPrincipal,
  { id, status, question, answer, allowPersonalData = false }: LearningChange,
): Promise<LearningItem> {
  const item = await readLearningItem(ctx, { accountId: caller.accountId, id });
  const isText = question !== undefined || answer !== undefined;
  if (status === "undone" && !isText) return item.status === "undone" ? item : undoItem(ctx, caller, item);
  if (item.status === "applied" || status === "undone") {
    if (status === "applied" && !isText) return item;
    throw new DomainError("conflict", "An applied item can only be undone, and only an applied one.");
  }
  const edited = isText ? edit(item, { question, answer }) : item;
  if (status === "approved" || status === "applied") requireReady(edited, allowPersonalData);
  if (status === "applied") {
    if (item.status !== "approved" || isText)
      throw new DomainError("conflict", "Approve the item before you apply it.");
    return applyItem(ctx, caller, item);
  }
  if (status === item.status && !isText) return item;
  const fields = {
    question: edited.question,
    questionKey: edited.questionKey,
    answer: edited.answer,
    flags: edited.flags,
  };
  return store(ctx, item, { ...fields, status, decidedBy: caller.userId });
}

function edit(item: StoredItem, text: { question?: string | undefined; answer?: string | undefined }): StoredItem {
  const question = text.question ?? item.question;
  const written = text.answer ?? item.answer;
  const fields = qaFields({ question, answer: written ?? question, tags: [] });
  const answer = written === null ? null : fields.answer;
  const flags = findPersonalData(`${fields.question}\n${answer ?? ""}`, item.author === null ? [] : [item.author]);
  return { ...item, question: fields.question, questionKey: fields.questionKey, answer, flags };
}

function requireReady({ answer, flags }: StoredItem, allowPersonalData: boolean): void {
  if (answer === null) throw invalid("answer", "is needed, because the item has none");
  if (flags.length > 0 && !allowPersonalData) {
    throw invalid(
      "allowPersonalData",
      `must be true, because the text seems to have personal data: ${flags.join(", ")}`,
    );
  }
}

/** Unless the item has been changed meanwhile. */
async function store(
  ctx: Pick<Deps, "db" | "clock">,
  { id, status, updatedAt }: StoredItem,
  changes: Partial<StoredItem>,
): Promise<LearningItem> {
  const isUnchanged = and(
    eq(learningItems.id, id),
    eq(learningItems.status, status),
    eq(learningItems.updatedAt, updatedAt),
  );
  try {
    const [stored] = await ctx.db
      .update(learningItems)
      .set({ ...changes, applyingAt: null, updatedAt: Math.max(ctx.clock(), updatedAt + 1) })
      .where(isUnchanged)
      .returning();
    if (stored !== undefined) return stored;
  } catch (error) {
    if (isUniqueConflict(error, "learning_items"))
      throw new DomainError("conflict", "There is a learning item for this question.");
    throw error;
  }
  throw new DomainError("conflict", "The item was changed meanwhile.");
}

function invalid(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `The field ${field} ${issue}.`, {
    issues: [{ path: ["body", field], issue, kind: "invalid" }],
  });
}
