import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import type { Period } from "./types.ts";

/** Figures that exist only for the whole platform: new and active users, outcomes of answers, busiest accounts. */
export interface PlatformFigures {
  newUsers: number;
  /** Users who logged in. */
  activeUsers: number;
  /** Answers by outcome. */
  outcomes: Record<"answer" | "clarify" | "abstain" | "handoff", number>;
  topAccounts: { accountId: number; ownerEmail: string; messages: number }[];
}

const topLength = 10;

/** The platform's figures over a period; docs/design/figures.md defines each. */
export async function readPlatformFigures(ctx: Pick<Deps, "db" | "shards">, period: Period): Promise<PlatformFigures> {
  const parts = await inEveryShard(ctx, (shard) => readShardFigures(shard, period));
  const busiest = parts.flatMap(({ topAccounts }) => topAccounts).sort((one, other) => other.messages - one.messages);
  const sums = addUp(parts.map(({ topAccounts: _, ...figures }) => figures));
  return { ...sums, topAccounts: busiest.slice(0, topLength) };
}

async function readShardFigures(ctx: Pick<Deps, "db">, { days }: Period): Promise<PlatformFigures> {
  const [from, to] = [days[0]?.startsAt ?? 0, days.at(-1)?.endsAt ?? 0];
  const within = sql`created_at >= ${from} AND created_at < ${to}`;
  const [people, outcomes, top] = await Promise.all([
    ctx.db.get<{ fresh: number; active: number }>(
      sql`SELECT (SELECT count(*) FROM users WHERE ${within} AND deleted_at IS NULL) AS fresh,
            (SELECT count(DISTINCT user_id) FROM sessions WHERE ${within}) AS active`,
    ),
    ctx.db.all<{ outcome: string | null; n: number }>(
      sql`SELECT answer ->> '$.outcome' AS outcome, count(*) AS n FROM messages
          WHERE ${within} AND sender = 'assistant' AND answer IS NOT NULL GROUP BY 1`,
    ),
    ctx.db.all<{ id: number; email: string; n: number }>(
      sql`SELECT busy.id, users.email, busy.n FROM (
            SELECT account_id AS id, count(*) AS n FROM messages WHERE ${within}
            GROUP BY account_id ORDER BY n DESC, id LIMIT ${topLength}
          ) AS busy
          JOIN accounts ON accounts.id = busy.id JOIN users ON users.id = accounts.owner_user_id
          ORDER BY busy.n DESC, busy.id`,
    ),
  ]);
  const of = (outcome: string) => outcomes.find((row) => row.outcome === outcome)?.n ?? 0;
  return {
    newUsers: people?.fresh ?? 0,
    activeUsers: people?.active ?? 0,
    outcomes: { answer: of("answer"), clarify: of("clarify"), abstain: of("abstain"), handoff: of("handoff") },
    topAccounts: top.map(({ id, email, n }) => ({ accountId: id, ownerEmail: email, messages: n })),
  };
}
