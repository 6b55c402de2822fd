import { count, countDistinct, gt, sql } from "drizzle-orm";
import { aiState } from "../../../db/ai-sessions.ts";
import { aiTokens, aiTokenUsage } from "../../../db/ai-tokens.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";
import { spendingPeriods } from "../../money/billing/spending-periods.ts";
import { defaultAiModel } from "../../platform/settings/defaults.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { listAiTokens } from "./list-ai-tokens.ts";
import { type AiTokenState, stateOf } from "./state-of.ts";
import type { AiTokenCooldown } from "./types.ts";

/** Without questions no success ends a failure: it is told for this long, milliseconds. */
const currentMs = 60 * 60 * 1000;

export interface AiDescription {
  tokens: { id: number; name: string; state: AiTokenState; rests: AiTokenCooldown[]; lastFailure: string | null }[];
  /** Users' own tokens that are set. */
  ownTokens: number;
  /** Models that the pool's tokens name; a token that names none accepts every model. */
  models: string[];
  /** The label of the environment's own model; null when there is none, and the built-in model comes last. */
  lastModel: string | null;
  /** How hosted models failed within the last hour and have not answered since, and in how many accounts. */
  failing: { failure: string; accounts: number }[];
  /** Usage of today (UTC), all tokens together. */
  today: { requests: number; failures: number; inputTokens: number; outputTokens: number };
  /** When all sessions were cleared; null for never. */
  sessionsClearedAt: number | null;
}

/** The state of the AI, for an administrator: no keys, and no data of accounts. */
export async function describeAi(ctx: Pick<Deps, "db" | "shards" | "clock" | "chatModel">): Promise<AiDescription> {
  const pool = await listAiTokens(ctx);
  const { day } = spendingPeriods(ctx.clock());
  const sum = (column: "requests" | "failures" | "inputTokens" | "outputTokens") =>
    sql`coalesce(sum(${aiTokenUsage[column]}), 0)`.mapWith(Number);
  const figures = {
    ...{ requests: sum("requests"), failures: sum("failures") },
    ...{ inputTokens: sum("inputTokens"), outputTokens: sum("outputTokens") },
  };
  const isOwn = sql`${aiTokens.accountId} IS NOT NULL AND ${aiTokens.deletedAt} IS NULL`;
  const isCurrent = gt(modelFailures.lastAt, ctx.clock() - currentMs);
  const kinds = { failure: modelFailures.failure, accounts: countDistinct(modelFailures.accountId) };
  const parts = await inEveryShard(ctx, ({ db }) =>
    db.batch([
      db.select({ tokens: count() }).from(aiTokens).where(isOwn),
      db.select(figures).from(aiTokenUsage).where(sql`${aiTokenUsage.period} = ${day.key}`),
      db.select().from(aiState).where(gt(aiState.clearedAt, 0)),
      db.select(kinds).from(modelFailures).where(isCurrent).groupBy(modelFailures.failure),
    ]),
  );
  const failing = Array.from(
    Map.groupBy(
      parts.flatMap((part) => part[3]),
      ({ failure }) => failure,
    ),
    ([failure, each]) => ({ failure, accounts: each.reduce((sum, { accounts }) => sum + accounts, 0) }),
  );
  return {
    tokens: pool.map((token) => {
      const { id, name, rests, lastFailure } = token;
      return { id, name, state: stateOf(token), rests, lastFailure };
    }),
    ownTokens: parts.reduce((sum, [[own]]) => sum + (own?.tokens ?? 0), 0),
    models: [...new Set(pool.flatMap((token) => token.modelAccess))].sort(),
    failing,
    lastModel: ctx.chatModel?.label(defaultAiModel) ?? null,
    today: addUp(parts.flatMap(([, used]) => used)),
    sessionsClearedAt: parts[0]?.[2][0]?.clearedAt ?? null,
  };
}
