import { sql } from "drizzle-orm";
import { within } from "../../../kit/within.ts";
import { type AiDescription, describeAi } from "../../assistants/ai-tokens/describe-ai.ts";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { type Check, checkHealth } from "./check-health.ts";

/** The counts are left out when they are not there by then, milliseconds. */
const timeoutMs = 3_000;

export type PartState = "ok" | "degraded" | "down";

/** A part of the platform. `latencyMs` is null where nothing was called. */
export interface Part {
  state: PartState;
  latencyMs: number | null;
  /** Why it is not `ok`, or how it works. */
  detail: string | null;
}

export interface SystemStatus {
  state: PartState;
  checkedAt: number;
  parts: Record<"database" | "objectStorage" | "rooms" | "limiters" | "queues" | "ai" | "mail" | "webhooks", Part>;
  /** What waits; null: unknown, because the database did not answer. */
  backlog: Backlog | null;
}

export interface Backlog {
  unfinishedDocuments: number;
  lateDocuments: number;
  queuedMails: number;
  lateMails: number;
  unfinishedWebsites: number;
  accountEvents: number;
  waitingHandoffs: number;
  pausedWebhooks: number;
}

/**
 * The state of every part that the platform depends on, within a few seconds. Of queues it is what is unfinished and late, because
 * a queue does not tell its length. The AI is not called: of the pool it is which tokens rest after failures.
 */
export async function readSystemStatus(ctx: Deps): Promise<SystemStatus> {
  const now = ctx.clock();
  const [health, counts, ai] = await Promise.all([
    checkHealth(ctx),
    within(timeoutMs, inEveryShard(ctx, countAll).then(addUp)).catch(() => null),
    within(timeoutMs, describeAi(ctx)).catch(() => null),
  ]);
  const { lateDocuments, lateMails } = health;
  const isLate = lateDocuments > 0 || lateMails > 0;
  const parts = {
    database: partOf(health.database),
    objectStorage: partOf(health.files, "degraded"),
    rooms: partOf(health.rooms),
    limiters: partOf(health.limiters, "degraded"),
    queues: told(isLate ? `${lateDocuments} documents and ${lateMails} mails are late` : null),
    ai: aiOf(ai),
    mail: ctx.mail === null ? told("not configured") : told(lateMails > 0 ? `${lateMails} mails are late` : null),
    webhooks: told(
      counts !== null && counts.pausedWebhooks > 0 ? `${counts.pausedWebhooks} endpoints are paused` : null,
      "ok",
    ),
  };
  const states = Object.values(parts).map(({ state }) => state);
  const state = states.includes("down") ? "down" : states.includes("degraded") ? "degraded" : "ok";
  const backlog = counts === null ? null : { ...counts, lateDocuments, lateMails };
  return { state, checkedAt: now, parts, backlog };
}

function partOf({ isUp, latencyMs }: Check, otherwise: PartState = "down"): Part {
  return { state: isUp ? "ok" : otherwise, latencyMs, detail: isUp ? null : "does not answer" };
}

function told(detail: string | null, state: PartState = "degraded"): Part {
  return { state: detail === null ? "ok" : state, latencyMs: null, detail };
}

function aiOf(ai: AiDescription | null): Part {
  if (ai === null) return told("unknown, because the database does not answer");
  const { tokens, lastModel, failing } = ai;
  const usable = tokens.filter(({ state }) => state === "ready").length;
  const active = tokens.filter(({ state }) => state !== "inactive").length;
  if (active > 0 && usable === 0 && lastModel === null) return told("no token of the pool can be used now");
  if (failing.length > 0)
    return told(
      `hosted models fail: ${failing.map(({ failure, accounts }) => `${failure} in ${accounts} accounts`).join(", ")}`,
    );
  const last = lastModel === null ? "the built-in model" : "the model of the environment";
  const detail = active === 0 ? last : `${usable} of ${active} tokens of the pool are ready, then ${last}`;
  return { state: "ok", latencyMs: null, detail };
}

async function countAll(ctx: Pick<Deps, "db">): Promise<Backlog> {
  const row = await ctx.db.get<Backlog>(sql`SELECT
    (SELECT count(*) FROM sources WHERE status IN ('queued', 'processing') AND deleted_at IS NULL) AS "unfinishedDocuments",
    0 AS "lateDocuments", 0 AS "lateMails",
    (SELECT count(*) FROM mails WHERE status = 'queued') AS "queuedMails",
    (SELECT count(*) FROM websites WHERE status IN ('queued', 'processing') AND deleted_at IS NULL) AS "unfinishedWebsites",
    (SELECT count(*) FROM account_events) AS "accountEvents",
    (SELECT count(*) FROM dialogs WHERE handoff_status = 'requested') AS "waitingHandoffs",
    (SELECT count(*) FROM webhook_endpoints WHERE paused_at IS NOT NULL) AS "pausedWebhooks"`);
  if (row === undefined) throw new Error("The counts were not returned.");
  return row;
}
