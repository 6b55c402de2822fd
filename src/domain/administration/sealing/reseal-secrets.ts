import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";

/** Texts that are encrypted anew in one run, per column. */
const BATCH = 200;

/** Every column with texts of `sealer.seal`, and what identifies its rows. Outboxes keep some too, until they are done. */
const columns = [
  { table: "ai_tokens", column: "token_sealed", id: "id" },
  { table: "bots", column: "token_sealed", id: "id" },
  { table: "channel_accounts", column: "secrets_sealed", id: "id" },
  { table: "plugin_installs", column: "secrets_sealed", id: "id" },
  { table: "plugins", column: "headers_sealed", id: "id" },
  { table: "system_settings", column: "value", id: "category || ':' || key", where: "is_secret = 1" },
  { table: "webhook_endpoints", column: "secret_sealed", id: "id" },
  { table: "webhook_endpoints", column: "previous_secret_sealed", id: "id" },
  { table: "webhook_endpoints", column: "token_sealed", id: "id" },
];

/** What a run has done. */
export interface Resealing {
  resealed: number;
  /** How many texts still need the previous secret: it can be removed when there are none. */
  left: number;
  /** How many texts neither secret opens. Whoever gave them must give them again. */
  unreadable: number;
}

/**
 * While KEY_ENCRYPTION_SECRET is being changed, encrypts with the new secret what the previous one has encrypted, some in each
 * run. Returns `null` when it is not being changed. A text that was changed meanwhile is left as it is.
 */
export async function resealSecrets(ctx: Pick<Deps, "db" | "sealer">): Promise<Resealing | null> {
  if (!ctx.sealer.isRotating) return null;
  const done: Resealing = { resealed: 0, left: 0, unreadable: 0 };
  for (const column of columns) await resealColumn(ctx, column, done);
  console.log("secrets resealed", done);
  return done;
}

async function resealColumn(
  ctx: Pick<Deps, "db" | "sealer">,
  { table, column, id, where = "1 = 1" }: { table: string; column: string; id: string; where?: string },
  done: Resealing,
): Promise<void> {
  const prefix = await ctx.sealer.prefix();
  const name = sql.raw(column);
  const stale = sql`FROM ${sql.raw(table)} WHERE ${sql.raw(where)} AND ${name} IS NOT NULL
    AND substr(${name}, 1, ${prefix.length}) <> ${prefix}`;
  const rows = await ctx.db.all<{ id: number | string; sealed: string }>(
    // In random order, so that unreadable ones do not keep others waiting.
    sql`SELECT ${sql.raw(id)} AS id, ${name} AS sealed ${stale} ORDER BY random() LIMIT ${BATCH}`,
  );
  let resealed = 0;
  for (const { id: key, sealed } of rows) {
    const text = await ctx.sealer.unseal(sealed).catch(() => null);
    if (text === null) {
      done.unreadable += 1;
      continue;
    }
    const anew = await ctx.sealer.seal(text);
    await ctx.db.run(
      sql`UPDATE ${sql.raw(table)} SET ${name} = ${anew} WHERE ${sql.raw(id)} = ${key} AND ${name} = ${sealed}`,
    );
    resealed += 1;
  }
  done.resealed += resealed;
  if (rows.length < BATCH) return;
  const count = await ctx.db.get<{ count: number }>(sql`SELECT count(*) AS count ${stale}`);
  done.left += count?.count ?? 0;
}
