import type { Outcome } from "../../answering/types.ts";
import type { Sender } from "../../conversations/dialog/types.ts";

/** A visitor's message after a longer silence begins a new visit. Half an hour, as web analytics count a session. */
export const visitGapMs = 30 * 60_000;

/** While the visitor waits for an answer or a person, the visit goes on for this long. */
export const waitGapMs = 24 * 60 * 60_000;

/** A change of a dialog by which visits are judged. */
export type VisitChange = "handoff_requested" | "handoff_started" | "handoff_released" | "archived" | "reopened";

/** A message, or a change, of a dialog's log. `outcome` is of the assistant's answers. Times in milliseconds. */
export type VisitEntry = { seq: number; createdAt: number } & (
  | { sender: Sender; outcome: Outcome | null; author?: string | null }
  | { change: VisitChange | null }
);

/**
 * How a visit ended. `bot`: the assistant answered and nobody asked for a person; `person`: an operator wrote; `missed`: a person
 * was asked for and none wrote; `unanswered`: the last message has no answer, or the assistant abstained.
 */
export type VisitResult = "bot" | "person" | "missed" | "unanswered";
export const visitResults: VisitResult[] = ["bot", "person", "missed", "unanswered"];

/** One visit of a dialog. Durations in milliseconds; null where there was no such answer. */
export interface Visit {
  firstSeq: number;
  lastSeq: number;
  startedAt: number;
  /** Time of its last message. */
  endedAt: number;
  /** Until when it goes on if anything more is said. */
  until: number;
  /** Messages of all senders. */
  messages: number;
  result: VisitResult;
  /** The name of the operator who wrote first; null: none did. */
  operatorName: string | null;
  /** From the visitor's first message to the first answer of the assistant, of an operator, of either. */
  firstAnswerMs: number | null;
  /** From the request for a person, or the first message where there was none before. */
  firstPersonMs: number | null;
  firstResponseMs: number | null;
  /** Of visits that ended `bot` or `person`: to the closing of the dialog, or to the last answer. */
  resolutionMs: number | null;
  /** The same of the one with whom the visit ended: from the request for a person or the reopening, if there was one. */
  handledMs: number | null;
}

interface Open {
  firstSeq: number;
  lastSeq: number;
  startedAt: number;
  endedAt: number;
  messages: number;
  askedAt: number;
  answeredAt: number | null;
  lastOutcome: Outcome | null;
  firstAnswerAt: number | null;
  requestedAt: number | null;
  isWaitingForPerson: boolean;
  wasRequested: boolean;
  firstPersonAt: number | null;
  operatorName: string | null;
  isAnswered: boolean;
  closedAt: number | null;
  reopenedAt: number | null;
}

/**
 * Splits the entries of a dialog, in order of seq, into visits. A visit begins with a visitor's message. It goes on until nothing
 * has been said for half an hour, or for a day while the visitor waits. `open` is the last visit if, by `now`, it may still go on.
 */
export function splitVisits(entries: VisitEntry[], now: number): { over: Visit[]; open: Visit | null } {
  const over: Visit[] = [];
  let current: Open | null = null;
  for (const entry of entries) {
    if (current !== null && entry.createdAt > endOf(current)) {
      over.push(visitOf(current));
      current = null;
    }
    if (current === null) current = "sender" in entry && entry.sender === "user" ? begin(entry) : null;
    else if ("sender" in entry) say(current, entry);
    else change(current, entry);
  }
  if (current === null) return { over, open: null };
  const visit = visitOf(current);
  return now <= visit.until ? { over, open: visit } : { over: [...over, visit], open: null };
}

function endOf(visit: Open): number {
  return visit.endedAt + (visit.closedAt === null && isWaiting(visit) ? waitGapMs : visitGapMs);
}

function isWaiting(visit: Open): boolean {
  return !visit.isAnswered || visit.isWaitingForPerson;
}

function begin({ seq, createdAt }: VisitEntry): Open {
  return {
    ...{ firstSeq: seq, lastSeq: seq, startedAt: createdAt, endedAt: createdAt, askedAt: createdAt, messages: 1 },
    ...{ answeredAt: null, lastOutcome: null, firstAnswerAt: null, requestedAt: null, isWaitingForPerson: false },
    ...{ wasRequested: false, firstPersonAt: null, operatorName: null, isAnswered: false },
    ...{ closedAt: null, reopenedAt: null },
  };
}

function say(visit: Open, entry: Extract<VisitEntry, { sender: Sender }>): void {
  const { sender, outcome, createdAt } = entry;
  visit.messages += 1;
  visit.lastSeq = entry.seq;
  visit.endedAt = createdAt;
  if (sender === "user") {
    visit.isAnswered = false;
    if (visit.closedAt !== null) reopen(visit, createdAt);
  }
  // Other messages of the assistant are notices, for example that nobody came.
  if (sender === "assistant" && outcome !== null) {
    visit.isAnswered = true;
    visit.lastOutcome = outcome;
    visit.answeredAt = createdAt;
    visit.firstAnswerAt ??= createdAt;
    if (outcome === "handoff") visit.wasRequested = true;
  }
  if (sender === "operator") {
    visit.isAnswered = true;
    visit.isWaitingForPerson = false;
    visit.answeredAt = createdAt;
    visit.firstPersonAt ??= createdAt;
    visit.operatorName ??= entry.author ?? null;
  }
}

function change(visit: Open, { change: what, createdAt }: Extract<VisitEntry, { change: VisitChange | null }>): void {
  if (what === "handoff_requested") {
    visit.wasRequested = true;
    visit.isWaitingForPerson = true;
    visit.requestedAt ??= createdAt;
  }
  if (what === "handoff_released") visit.isWaitingForPerson = false;
  if (what === "archived") visit.closedAt = createdAt;
  if (what === "reopened") reopen(visit, createdAt);
}

function reopen(visit: Open, at: number): void {
  visit.closedAt = null;
  visit.reopenedAt = at;
}

function visitOf(visit: Open): Visit {
  const { firstSeq, lastSeq, startedAt, endedAt, messages, operatorName } = visit;
  const { firstAnswerAt, firstPersonAt, requestedAt, reopenedAt, answeredAt } = visit;
  const result = resultOf(visit);
  const isResolved = result === "bot" || result === "person";
  const resolvedAt = isResolved ? (visit.closedAt ?? answeredAt) : null;
  const firsts = [firstAnswerAt, firstPersonAt].filter((at) => at !== null);
  const neededAt =
    requestedAt !== null && firstPersonAt !== null && requestedAt <= firstPersonAt ? requestedAt : startedAt;
  const since = (at: number | null, from = startedAt) => (at === null ? null : Math.max(0, at - from));
  return {
    ...{ firstSeq, lastSeq, startedAt, endedAt, until: endOf(visit), messages, result, operatorName },
    firstAnswerMs: since(firstAnswerAt),
    firstPersonMs: since(firstPersonAt, neededAt),
    firstResponseMs: firsts.length === 0 ? null : since(Math.min(...firsts)),
    resolutionMs: since(resolvedAt),
    handledMs: since(resolvedAt, Math.max(result === "person" ? neededAt : startedAt, reopenedAt ?? 0)),
  };
}

function resultOf(visit: Open): VisitResult {
  if (visit.firstPersonAt !== null) return "person";
  if (visit.wasRequested) return "missed";
  const isHelped = visit.isAnswered && (visit.lastOutcome === "answer" || visit.lastOutcome === "clarify");
  return isHelped ? "bot" : "unanswered";
}
