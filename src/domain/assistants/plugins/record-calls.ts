import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { windowHours } from "./rules.ts";
import type { ToolError } from "./types.ts";

/** One call of an installation's tool that reached its server, or tried to. */
export interface RecordedCall {
  installId: number;
  tool: string;
  milliseconds: number;
  error: ToolError | null;
}

/** Hours since the epoch. */
export function hourOf(time: number): number {
  return Math.floor(time / 3_600_000);
}

/**
 * Adds calls to the figures of their installations: one row an hour, so that reading them costs the same however many calls there
 * were. Hours outside the window are deleted.
 */
export async function recordCalls(ctx: Pick<Deps, "db" | "clock">, calls: RecordedCall[]): Promise<void> {
  const now = ctx.clock();
  const hour = hourOf(now);
  const statements = [...Map.groupBy(calls, ({ installId }) => installId)].flatMap(([id, own]) => {
    const failed = own.findLast(({ error }) => error !== null);
    const last = own.at(-1)!;
    const totalMs = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const longestMs = Math.max(...own.map(({ milliseconds }) => milliseconds));
    const failures = own.filter(({ error }) => error !== null).length;
    const lastError = failed?.error ? JSON.stringify({ tool: failed.tool, ...failed.error }) : null;
    // The last call decides whether the installation is failing, even when both kinds end in the same millisecond.
    const errorAt = failed === undefined ? null : last.error === null ? now - 1 : now;
    const successAt = failures === own.length ? null : last.error === null ? now : now - 1;
    return [
      sql`INSERT INTO plugin_call_hours (install_id, hour, calls, failures, total_ms, longest_ms)
          SELECT id, ${hour}, ${own.length}, ${failures}, ${totalMs}, ${longestMs} FROM plugin_installs WHERE id = ${id}
          ON CONFLICT (install_id, hour) DO UPDATE SET calls = calls + excluded.calls,
            failures = failures + excluded.failures, total_ms = total_ms + excluded.total_ms,
            longest_ms = max(longest_ms, excluded.longest_ms)`,
      sql`DELETE FROM plugin_call_hours WHERE install_id = ${id} AND hour <= ${hour - windowHours}`,
      sql`UPDATE plugin_installs SET last_call_at = ${now}, last_call_tool = ${last.tool},
            last_success_at = coalesce(${successAt}, last_success_at), last_error_at = coalesce(${errorAt}, last_error_at),
            last_error = coalesce(${lastError}, last_error) WHERE id = ${id}`,
    ];
  });
  if (statements.length > 0) await runBatch(ctx.db, statements);
}
