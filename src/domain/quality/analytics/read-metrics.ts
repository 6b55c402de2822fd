import type { MetricFamily } from "../../../kit/prometheus-text.ts";
import { describeAi } from "../../assistants/ai-tokens/describe-ai.ts";
import type { AiTokenState } from "../../assistants/ai-tokens/state-of.ts";
import type { Deps } from "../../deps.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/** The labels of each metric: all of them are there, so that an alert sees a zero. */
const labels = {
  documents: ["queued", "processing", "completed", "failed"],
  mails: ["queued", "sent", "kept", "failed"],
  messages: ["user", "assistant", "operator", "system"],
  answers: ["answer", "clarify", "abstain", "handoff"],
  handoffs: ["requested", "active"],
  bots: ["created", "pending", "running", "stopped", "error"],
  channel_accounts: ["active", "pending", "failed", "expired"],
  webhook_endpoints: ["enabled", "disabled", "paused"],
} as const;
const tokenStates: AiTokenState[] = ["ready", "resting", "spent", "inactive"];

/**
 * The platform's metrics: what its operator alerts on, over all accounts. Rows are read by indexes of what is unfinished, and
 * totals from counters, so that the cost does not grow with the number of messages.
 */
export async function readMetrics(ctx: Pick<Deps, "db" | "shards" | "clock" | "chatModel">): Promise<MetricFamily[]> {
  const now = ctx.clock();
  const [shards, { tokens, today }] = await Promise.all([
    inEveryShard(ctx, ({ db: { $client } }) =>
      $client.batch<{ label: string; value: number | null }>(
        queries.map(([, query, ...values]) => $client.prepare(query).bind(...values.map(() => now))),
      ),
    ),
    describeAi(ctx),
  ]);
  const values = new Map<string, number>();
  for (const [at, [metric]] of queries.entries()) {
    for (const { label, value } of shards.flatMap((results) => results[at]?.results ?? [])) {
      const key = `${metric}/${label}`;
      const known = values.get(key);
      if (value !== null) values.set(key, known === undefined ? value : join(metric, known, value));
    }
  }
  const of = (key: string) => values.get(key) ?? 0;
  const byLabel = (metric: keyof typeof labels, label: string) =>
    labels[metric].map((value) => ({ labels: { [label]: value }, value: of(`${metric}/${value}`) }));
  const gauge = (name: string, help: string, samples: MetricFamily["samples"]): MetricFamily => ({
    ...{ name: `switchboard_${name}`, help, samples, type: "gauge" },
  });
  const counter = (name: string, help: string, samples: MetricFamily["samples"]): MetricFamily => ({
    ...gauge(name, help, samples),
    type: "counter",
  });
  const ageOf = (key: string) => {
    const since = values.get(key) ?? null;
    return [{ value: since === null ? 0 : Math.max(0, now - since) / 1_000 }];
  };
  return [
    gauge("accounts", "Accounts that are not closed.", [{ value: of("accounts/") }]),
    gauge("assistants", "Assistants that are not deleted.", [{ value: of("assistants/") }]),
    counter("messages_total", "Messages ever stored, by sender.", byLabel("messages", "sender")),
    counter("answers_total", "Answers of the AI ever given, by outcome.", byLabel("answers", "outcome")),
    gauge("documents", "Documents that are not deleted, by status.", byLabel("documents", "status")),
    gauge("document_oldest_unfinished_seconds", "Age of the oldest unfinished document.", ageOf("oldest/document")),
    gauge("handoffs", "Dialogs that wait for an operator, or have one.", byLabel("handoffs", "status")),
    gauge(
      "handoff_oldest_waiting_seconds",
      "How long the longest request for a person has waited.",
      ageOf("oldest/handoff"),
    ),
    gauge("mails", "Mails of the platform in the last days, by status.", byLabel("mails", "status")),
    gauge("mail_oldest_due_seconds", "How long the oldest mail has been due.", ageOf("oldest/mail")),
    gauge(
      "webhook_endpoints",
      "Webhook endpoints; paused: their responses stopped them.",
      byLabel("webhook_endpoints", "state"),
    ),
    gauge("bots", "Telegram bots, by status.", byLabel("bots", "status")),
    gauge("channel_accounts", "Numbers and addresses of channels, by status.", byLabel("channel_accounts", "status")),
    gauge(
      "ai_tokens",
      "Tokens of the platform's AI pool, by whether they can be used now.",
      tokenStates.map((state) => ({
        labels: { state },
        value: tokens.filter((token) => token.state === state).length,
      })),
    ),
    gauge("ai_requests_today", "Requests to hosted models today (UTC), by result.", [
      { labels: { result: "ok" }, value: today.requests - today.failures },
      { labels: { result: "failed" }, value: today.failures },
    ]),
    gauge("visits_uncounted", "Dialogs whose visits should have been counted five minutes ago.", [
      { value: of("visits/") },
    ]),
    gauge("stored_bytes", "Bytes of documents that are stored.", [{ value: of("stored/") }]),
    gauge(
      "database_bytes",
      "Size of each database.",
      shards.map((results, shard) => ({
        labels: { database: shard === 0 ? "DB" : `DB_${shard}` },
        value: results.at(-1)?.meta.size_after ?? 0,
      })),
    ),
  ];
}

/** What two shards have together: of ages the oldest, else the sum. */
function join(metric: string, one: number, other: number): number {
  return metric === "oldest" ? Math.min(one, other) : one + other;
}

const inWork = "status IN ('queued', 'processing')";
const endpointState =
  "CASE WHEN paused_at IS NOT NULL THEN 'paused' WHEN is_enabled = 1 THEN 'enabled' ELSE 'disabled' END";

/**
 * What gives the labels and values of each metric. Several statements of one transaction, because D1 takes no more than five
 * SELECTs in one.
 */
const queries: [metric: string, query: string, ...values: "now"[]][] = [
  ["accounts", "SELECT '' AS label, count(*) AS value FROM accounts WHERE closed_at IS NULL"],
  ["assistants", "SELECT '' AS label, count(*) AS value FROM assistants WHERE deleted_at IS NULL"],
  ["messages", "SELECT sender AS label, count AS value FROM message_totals"],
  ["answers", "SELECT outcome AS label, count AS value FROM answer_totals"],
  ["documents", "SELECT status AS label, count(*) AS value FROM sources WHERE deleted_at IS NULL GROUP BY status"],
  [
    "oldest",
    `SELECT 'document' AS label, min(created_at) AS value FROM sources WHERE ${inWork} AND deleted_at IS NULL`,
  ],
  [
    "handoffs",
    `SELECT handoff_status AS label, count(*) AS value FROM dialogs
     WHERE handoff_status IN ('requested', 'active') GROUP BY handoff_status`,
  ],
  [
    "oldest",
    "SELECT 'handoff' AS label, min(handoff_requested_at) AS value FROM dialogs WHERE handoff_status = 'requested'",
  ],
  ["mails", "SELECT status AS label, count(*) AS value FROM mails GROUP BY status"],
  ["oldest", "SELECT 'mail' AS label, min(due_at) AS value FROM mails WHERE status = 'queued' AND due_at <= ?1", "now"],
  ["webhook_endpoints", `SELECT ${endpointState} AS label, count(*) AS value FROM webhook_endpoints GROUP BY 1`],
  ["bots", "SELECT status AS label, count(*) AS value FROM bots GROUP BY status"],
  [
    "channel_accounts",
    "SELECT status AS label, count(*) AS value FROM channel_accounts WHERE deleted_at IS NULL GROUP BY status",
  ],
  [
    "visits",
    `SELECT '' AS label, count(*) AS value FROM dialogs WHERE visits_due_at < ?1 - 300000 AND erased_at IS NULL`,
    "now",
  ],
  ["stored", "SELECT '' AS label, coalesce(sum(size_bytes), 0) AS value FROM sources WHERE cleaned_at IS NULL"],
];
