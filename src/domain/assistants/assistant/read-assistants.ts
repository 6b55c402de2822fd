import { and, asc, eq, isNull } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { assistants, bots } from "../../../db/assistants.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";
import { builtInModel, environmentModel } from "../ai-tokens/environment-model.ts";
import { hasTokens, readPool } from "../ai-tokens/has-tokens.ts";
import type { Assistant } from "./types.ts";

/** The assistants of an account, oldest first; or one of them. Another account's assistant is not found. */
export async function readAssistants(
  ctx: Pick<Deps, "db"> & Partial<Pick<Deps, "shards" | "chatModel">>,
  accountId: number,
  id?: number,
): Promise<Assistant[]> {
  const own = and(eq(assistants.accountId, accountId), isNull(assistants.deletedAt));
  const rows = await ctx.db
    .select({
      assistant: assistants,
      ownerUserId: accounts.ownerUserId,
      telegramTokenMasked: bots.tokenMasked,
      telegramUsername: bots.telegramUsername,
      hasTokens: hasTokens(assistants.accountId, assistants.aiModel),
      failing: modelFailures,
    })
    .from(assistants)
    .innerJoin(accounts, eq(accounts.id, assistants.accountId))
    .leftJoin(bots, eq(bots.assistantId, assistants.id))
    .leftJoin(
      modelFailures,
      and(eq(modelFailures.accountId, assistants.accountId), eq(modelFailures.model, assistants.aiModel)),
    )
    .where(id === undefined ? own : and(own, eq(assistants.id, id)))
    .orderBy(asc(assistants.id));
  const { db, shards, chatModel = null } = ctx;
  const pool = rows.length > 0 && shards !== undefined ? await readPool({ db, shards }) : null;
  return rows.map(({ assistant, ownerUserId, hasTokens, failing, ...bot }) => {
    const { aiModel } = assistant;
    const hosted =
      hasTokens || pool?.serves(aiModel) ? aiModel : environmentModel({ chatModel }, aiModel)?.label(aiModel);
    const isFailing = failing !== null && hosted !== undefined;
    return {
      ...{ ...assistant, ownerUserId: ownerUserId ?? 0, ...bot },
      answeringModel: isFailing ? builtInModel : (hosted ?? builtInModel),
      modelFailure: isFailing ? { failure: failing.failure, failures: failing.failures, since: failing.since } : null,
    };
  });
}
