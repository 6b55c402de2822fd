import { count, eq } from "drizzle-orm";
import { goldenQuestions } from "../../../db/knowledge-quality.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDocument } from "../../knowledge/catalogue/read-document.ts";
import { type GoldenQuestion, maxGoldenQuestions } from "./golden-question.ts";

export interface NewGoldenQuestion {
  accountId: number;
  assistantId: number;
  question: string;
  expectedSourceId: number | null;
  expectedAnswer: string | null;
  mustAbstain: boolean;
}

/**
 * Stores a question whose correct answer is known. Throws `not_found` for the assistant or the source,
 * `validation_failed` for a source of another assistant, `conflict` when there are already `maxGoldenQuestions`.
 */
export async function addGoldenQuestion(ctx: Deps, input: NewGoldenQuestion): Promise<GoldenQuestion> {
  const { accountId, assistantId, expectedSourceId } = input;
  await readAssistant(ctx, accountId, assistantId);
  if (expectedSourceId !== null) {
    const source = await readDocument(ctx, { accountId, sourceId: expectedSourceId });
    if (source.assistantId !== assistantId) {
      const issue = "is a source of another assistant";
      throw new DomainError("validation_failed", issue, {
        issues: [{ path: ["expected_source_id"], issue, kind: "invalid" }],
      });
    }
  }
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(goldenQuestions)
    .where(eq(goldenQuestions.assistantId, assistantId));
  if ((counted?.total ?? 0) >= maxGoldenQuestions) {
    throw new DomainError(
      "conflict",
      `An assistant may have at most ${maxGoldenQuestions} golden questions. Delete some first.`,
    );
  }
  return ctx.db
    .insert(goldenQuestions)
    .values({ ...input, createdAt: ctx.clock() })
    .returning()
    .get();
}
