import { inDialog, type Measured, type Workload } from "./usage-of.ts";

export interface Limit {
  name: string;
  /** What the workload needs of it, at its peak, and what there is. */
  needed: number;
  available: number;
  unit: string;
  /** `needed / available`: over 1 it breaks. */
  load: number;
  wayOut: string;
}

/** A database is full at 10 GB; new accounts should go to another one before (docs/operate.md). */
const fullGB = 10;
const comfortableGB = 7;
const secondsOfMonth = 30 * 86_400;

/** The limits that the workload comes near, the nearest first. Sources and the ways out: docs/capacity.md. */
export function limitsOf(workload: Workload, measured: Measured): Limit[] {
  const { dialogs, peak, months, messages, modelSeconds, largestAccount, chunks, databases } = workload;
  const perSecond = (dialogs / secondsOfMonth) * peak;
  const of = (name: string) => inDialog(measured, workload, name);
  // D1 runs one query at a time. Its documentation counts a millisecond for a short one.
  const databaseMs = Math.max(of("d1Ms"), of("d1Queries"));
  const answers = (perSecond * messages) / 2;
  const storedGB = (dialogs * of("d1Bytes") * months) / 1e9;
  const each = databases === 1 ? "D1" : `Each of ${databases} D1 databases`;
  const limits: Omit<Limit, "load">[] = [
    {
      ...{ name: `${each}: time of its one thread`, unit: "ms a second" },
      ...{ needed: (perSecond * databaseMs) / databases, available: 1000 },
      wayOut: "More databases: docs/operate.md.",
    },
    {
      ...{ name: `${each}: size`, unit: "GB" },
      ...{ needed: storedGB / databases, available: fullGB },
      wayOut: `${Math.ceil(storedGB / comfortableGB)} databases keep each below ${comfortableGB} GB: docs/operate.md.`,
    },
    {
      ...{ name: "Queue of events", unit: "messages a second" },
      ...{ needed: perSecond * of("queueMessages"), available: 5000 },
      wayOut: "Busy isolates put the events of several dialogs into one message already; a queue for each database.",
    },
    {
      ...{ name: "Inbox of the largest account", unit: "requests a second" },
      ...{ needed: perSecond * largestAccount * of("objectRequests.ACCOUNT_INBOX"), available: 1000 },
      wayOut: "An inbox for each team of a very large account.",
    },
  ];
  if (databases > 1) {
    limits.push({
      // Accounts of other databases ask it at each answer whether the platform's pool has AI tokens.
      ...{ name: "The first D1 database: time for the accounts of others", unit: "ms a second" },
      ...{ needed: answers * (1 - 1 / databases), available: 1000 },
      wayOut: "Accounts with tokens of their own.",
    });
  }
  if (modelSeconds > 0) {
    limits.push(
      {
        ...{ name: "Workers AI: text generation", unit: "calls a minute" },
        ...{ needed: answers * 60, available: 300 },
        wayOut: "A higher limit from Cloudflare, or keys of an OpenAI-compatible provider in the pool.",
      },
      {
        ...{ name: "Workers AI: embeddings", unit: "calls a minute" },
        ...{ needed: answers * 60, available: 3000 },
        wayOut: "A higher limit from Cloudflare. Until then the lexical legs answer.",
      },
      {
        ...{ name: "Vectorize: vectors of an index", unit: "vectors" },
        ...{ needed: chunks, available: 20_000_000 },
        wayOut: "Several indexes, by knowledge base.",
      },
    );
  }
  return limits
    .map((one) => ({ ...one, load: one.needed / one.available }))
    .sort((one, other) => other.load - one.load);
}
