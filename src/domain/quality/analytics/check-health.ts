import { sql } from "drizzle-orm";
import { within } from "../../../kit/within.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/** A part that has not answered by then is down, milliseconds. */
const timeoutMs = 3_000;

export interface Check {
  isUp: boolean;
  latencyMs: number;
}

export interface Health {
  database: Check & { sizeBytes: number | null };
  files: Check;
  rooms: Check;
  limiters: Check;
  /** Documents and mail that have waited longer than the watchdog allows. */
  lateDocuments: number;
  lateMails: number;
  storedBytes: number;
  activeBots: number;
  /** Start time of the bot that has run longest. */
  botsSince: number | null;
}

/** Checks every part that the platform depends on, in parallel and with a short timeout. */
export async function checkHealth(ctx: Deps): Promise<Health> {
  const now = ctx.clock();
  let sizeBytes: number | null = null;
  const caller = { accountId: 0, key: "health", guestId: null, name: null, operator: null };
  const [database, files, rooms, limiters, counts] = await Promise.all([
    check(ctx, async () => {
      const sizes = await inEveryShard(
        ctx,
        async ({ db }) => (await db.$client.prepare("SELECT 1").run()).meta.size_after,
      );
      sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
    }),
    check(ctx, () => ctx.files.read("health/nothing")),
    check(ctx, () => ctx.rooms.of(0).handoff(caller)),
    check(ctx, () => ctx.limits.look("health", "health", 1, 1_000)),
    within(timeoutMs, countWork(ctx, now)).catch(() => null),
  ]);
  const none = { lateDocuments: 0, lateMails: 0, storedBytes: 0, activeBots: 0, botsSince: null };
  return { database: { ...database, sizeBytes }, files, rooms, limiters, ...(counts ?? none) };
}

/** A part that refuses a call has answered, so it is up. */
async function check(ctx: Pick<Deps, "clock">, ask: () => Promise<unknown>): Promise<Check> {
  const startedAt = ctx.clock();
  const answered = ask().then(() => true);
  const isUp = await within(timeoutMs, answered).then(
    (isInTime) => isInTime === true,
    (error) => error instanceof DomainError && error.code !== "dependency_failed",
  );
  return { isUp, latencyMs: Math.max(0, ctx.clock() - startedAt) };
}

type Work = Pick<Health, "lateDocuments" | "lateMails" | "storedBytes" | "activeBots" | "botsSince">;

async function countWork(ctx: Pick<Deps, "db" | "shards">, now: number): Promise<Work> {
  const parts = await inEveryShard(ctx, (shard) => countIn(shard, now));
  const starts = parts.flatMap(({ botsSince }) => botsSince ?? []);
  const sums = addUp(parts.map(({ botsSince: _, ...counts }) => counts));
  return { ...sums, botsSince: starts.length === 0 ? null : Math.min(...starts) };
}

async function countIn(ctx: Pick<Deps, "db">, now: number): Promise<Work> {
  const longAgo = now - 15 * 60_000;
  const row = await ctx.db.get<Work>(sql`SELECT
    (SELECT count(*) FROM sources WHERE status IN ('queued', 'processing') AND deleted_at IS NULL
      AND updated_at < ${longAgo}) AS "lateDocuments",
    (SELECT count(*) FROM mails WHERE status = 'queued' AND due_at < ${longAgo}) AS "lateMails",
    (SELECT coalesce(sum(size_bytes), 0) FROM sources WHERE cleaned_at IS NULL) AS "storedBytes",
    (SELECT count(*) FROM bots WHERE status = 'running') AS "activeBots",
    (SELECT min(started_at) FROM bots WHERE status = 'running') AS "botsSince"`);
  if (row === undefined) throw new Error("The counts were not returned.");
  return row;
}
