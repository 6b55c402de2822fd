import { and, desc, eq, sql } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import { settingsKey } from "../../assistants/answer-settings/settings-key.ts";
import type { AppliedSettings } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { knowledgeKey } from "../evaluation/knowledge-key.ts";
import { questionsKey } from "../evaluation/questions-key.ts";
import type { GoldenQuestion } from "../evaluation/types.ts";

/**
 * The id of the newest run of the live settings with these questions and the documents of now; null: there is none. One whose hosted
 * model failed tells nothing of the settings.
 */
export async function findBaseline(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  which: { accountId: number; assistantId: number },
  { live, questions }: { live: AppliedSettings; questions: GoldenQuestion[] },
): Promise<number | null> {
  const [row] = await ctx.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.assistantId, which.assistantId),
        eq(evaluations.state, "completed"),
        eq(evaluations.settingsKey, await settingsKey(ctx, which.accountId, live)),
        eq(evaluations.questionsKey, await questionsKey(questions)),
        eq(evaluations.knowledgeKey, await knowledgeKey(ctx, which)),
        sql`json_extract(${evaluations.measures}, '$.modelFailures') = 0`,
      ),
    )
    .orderBy(desc(evaluations.id))
    .limit(1);
  return row?.id ?? null;
}
