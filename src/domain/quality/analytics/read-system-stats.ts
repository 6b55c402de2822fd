import { sql } from "drizzle-orm";
import { messageTotals } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/** Current totals. Money in micro-units, sizes in bytes. */
export interface SystemStats {
  users: number;
  blockedUsers: number;
  accounts: number;
  assistants: number;
  bots: number;
  runningBots: number;
  dialogs: number;
  documents: number;
  storedBytes: number;
  messages: Record<"user" | "assistant" | "operator" | "system", number>;
  balancesMicro: number;
  spentMicro: number;
}

/** The platform's current totals; docs/design/figures.md defines each figure. */
export async function readSystemStats(ctx: Pick<Deps, "db" | "shards">): Promise<SystemStats> {
  return addUp(await inEveryShard(ctx, readStats));
}

async function readStats(ctx: Pick<Deps, "db">): Promise<SystemStats> {
  const [counts, senders] = await Promise.all([
    ctx.db.get<Omit<SystemStats, "messages">>(sql`SELECT
      (SELECT count(*) FROM users WHERE deleted_at IS NULL) AS users,
      (SELECT count(*) FROM users WHERE deleted_at IS NULL AND blocked_at IS NOT NULL) AS "blockedUsers",
      (SELECT count(*) FROM accounts WHERE closed_at IS NULL) AS accounts,
      (SELECT count(*) FROM assistants WHERE deleted_at IS NULL) AS assistants,
      (SELECT count(*) FROM bots) AS bots,
      (SELECT count(*) FROM bots WHERE status = 'running') AS "runningBots",
      (SELECT count(*) FROM dialogs) AS dialogs,
      (SELECT count(*) FROM sources WHERE deleted_at IS NULL AND kind = 'file') AS documents,
      (SELECT coalesce(sum(size_bytes), 0) FROM sources WHERE cleaned_at IS NULL) AS "storedBytes",
      (SELECT coalesce(sum(balance_micro), 0) FROM balances) AS "balancesMicro",
      (SELECT coalesce(sum(spent_micro), 0) FROM balances) AS "spentMicro"`),
    ctx.db.select().from(messageTotals),
  ]);
  if (counts === undefined) throw new Error("The counts were not returned.");
  const of = (sender: string) => senders.find((row) => row.sender === sender)?.count ?? 0;
  const messages = { user: of("user"), assistant: of("assistant"), operator: of("operator"), system: of("system") };
  return { ...counts, messages };
}
