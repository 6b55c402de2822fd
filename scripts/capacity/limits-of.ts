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

const secondsOfMonth = 30 * 86_400;

/** The limits that the workload comes near, the nearest first. Sources and the ways out: docs/capacity.md. */
export function limitsOf(workload: Workload, measured: Measured): Limit[] {
  const { dialogs, peak, months, messages, modelSeconds, largestAccount, chunks } = workload;
  const perSecond = (dialogs / secondsOfMonth) * peak;
  const of = (name: string) => inDialog(measured, workload, name);
  // D1 runs one query at a time. Its documentation counts a millisecond for a short one.
  const databaseMs = Math.max(of("d1Ms"), of("d1Queries"));
  const answers = (perSecond * messages) / 2;
  const limits: Omit<Limit, "load">[] = [
    {
      ...{ name: "D1: time of its one thread", unit: "ms a second" },
      ...{ needed: perSecond * databaseMs, available: 1000 },
      wayOut: "Several databases by account, which is not built (decision 22).",
    },
    {
      ...{ name: "D1: size of a database", unit: "GB" },
      ...{ needed: (dialogs * of("d1Bytes") * months) / 1e9, available: 10 },
      wayOut: "A shorter retention, or several databases by account: neither is built (decision 22).",
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
