import { inDialog, type Measured, type Workload } from "./usage-of.ts";

/** What the busiest moments of a day were. Times in milliseconds. */
export interface Day {
  dialogs: number;
  questions: number;
  openAtOnce: number;
  /** Dialogs that began, and questions, in the second that had most of them. */
  begunInSecond: number;
  askedInSecond: number;
  /** The part of its busiest minute in which the busiest database was busy: over 1 it falls behind. */
  databaseLoad: number;
  /** How long a request waited for D1's one thread. */
  waitP50: number;
  waitP99: number;
  waitMost: number;
  queuedInSecond: number;
  inboxInSecond: number;
  /** Calls of the model that run at once, and in the busiest minute; 0 for the built-in model. */
  callsAtOnce: number;
  callsInMinute: number;
  /** Messages of the longest dialog, and what its room stores. */
  longestMessages: number;
  longestBytes: number;
}

const secondsOfDay = 86_400;
/** How long a visitor reads and types, on average. */
const thinkingSeconds = 40;
/** A day with more dialogs takes too long to simulate. */
export const mostDialogsOfDay = 4_000_000;

/**
 * Simulates a day of the workload, dialog by dialog: they begin at random, most at 15 o'clock, `peak` times as many there as on
 * average; a dialog has a random number of questions; and a database takes one request after the other. The same seed gives the same day.
 */
export function simulateDay(workload: Workload, measured: Measured, seed = 7): Day {
  const { dialogs, messages, modelSeconds, largestAccount, databases } = workload;
  const random = randomOf(seed);
  const begun = begin(dialogs / 30, workload.peak, random);
  const asked: number[] = [];
  const ends: number[] = [];
  let longest = 0;
  // Each question is the last with the same chance; there is one at least.
  const chance = Math.min(1, 2 / messages);
  for (const start of begun) {
    let at = start;
    let questions = 0;
    do {
      at += exponential(thinkingSeconds, random);
      asked.push(at);
      at += modelSeconds;
      questions++;
    } while (random() > chance);
    longest = Math.max(longest, questions);
    ends.push(at);
  }
  const of = (name: string, questions: number) => inDialog(measured, { ...workload, messages: 2 * questions }, name);
  const [opening, question] = ["d1Ms", "d1Queries"]
    .map((name) => [of(name, 0), of(name, 1) - of(name, 0)])
    .reduce(dearer);
  const questions = Float64Array.from(asked).sort();
  const database = serve(begun, questions, { opening: (opening ?? 0) / 1000, question: (question ?? 0) / 1000 }, () =>
    databases === 1 ? 0 : Math.floor(random() * databases),
  );
  const perSecond = (name: string) => {
    const each = of(name, 1) - of(name, 0);
    return most(counts(begun, 1, of(name, 0)), counts(questions, 1, each));
  };
  return {
    ...{ dialogs: begun.length, questions: questions.length, ...database },
    openAtOnce: atOnce(begun, Float64Array.from(ends).sort()),
    begunInSecond: most(counts(begun, 1, 1)),
    askedInSecond: most(counts(questions, 1, 1)),
    queuedInSecond: perSecond("queueMessages"),
    inboxInSecond: perSecond("objectRequests.ACCOUNT_INBOX") * largestAccount,
    callsAtOnce:
      modelSeconds === 0
        ? 0
        : atOnce(
            questions,
            questions.map((at) => at + modelSeconds),
          ),
    callsInMinute: modelSeconds === 0 ? 0 : most(counts(questions, 60, 1)),
    longestMessages: 2 * longest,
    longestBytes: of("objectBytes.DialogRoom", longest),
  };
}

function dearer(one: number[], other: number[]): number[] {
  return (one[0] ?? 0) + (one[1] ?? 0) > (other[0] ?? 0) + (other[1] ?? 0) ? one : other;
}

/** When the dialogs of a day begin, seconds in ascending order. */
function begin(dialogs: number, peak: number, random: () => number): Float64Array {
  const shape = shapeOf(peak);
  const weights = Array.from({ length: secondsOfDay }, (_, at) =>
    Math.exp(shape * (Math.cos((2 * Math.PI * (at / 3600 - 15)) / 24) - 1)),
  );
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const times: number[] = [];
  weights.forEach((weight, second) => {
    const rate = (dialogs * weight) / whole;
    for (let at = exponential(1 / rate, random); at < 1; at += exponential(1 / rate, random)) times.push(second + at);
  });
  return Float64Array.from(times);
}

/** How pointed a day is whose busiest moment has `peak` times the average (a von Mises distribution). */
function shapeOf(peak: number): number {
  const peakOf = (shape: number) => {
    const steps = Array.from({ length: 1440 }, (_, at) => Math.exp(shape * (Math.cos((2 * Math.PI * at) / 1440) - 1)));
    return steps.length / steps.reduce((sum, each) => sum + each, 0);
  };
  let [low, high] = [0, 4000];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (peakOf(middle) < peak) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Each database takes the requests of both kinds in the order in which they come, one at a time. Seconds in, milliseconds out. Which
 * database has a request is random: accounts are small.
 */
function serve(
  begun: Float64Array,
  asked: Float64Array,
  { opening, question }: { opening: number; question: number },
  databaseOf: () => number,
) {
  const waits = new Float64Array(begun.length + asked.length);
  const minutes = Math.ceil(((asked.at(-1) ?? 0) + 1) / 60) + 1;
  const servers: { freeAt: number; busy: Float64Array }[] = [];
  for (let at = 0, b = 0, a = 0; at < waits.length; at++) {
    const isOpening = a >= asked.length || (begun[b] ?? Number.POSITIVE_INFINITY) <= (asked[a] ?? 0);
    const came = (isOpening ? begun[b++] : asked[a++]) ?? 0;
    const taken = isOpening ? opening : question;
    const chosen = databaseOf();
    servers[chosen] ??= { freeAt: 0, busy: new Float64Array(minutes) };
    const { freeAt, busy } = servers[chosen];
    waits[at] = Math.max(0, freeAt - came) * 1000;
    servers[chosen].freeAt = Math.max(freeAt, came) + taken;
    busy[Math.floor(came / 60)] = (busy[Math.floor(came / 60)] ?? 0) + taken / 60;
  }
  waits.sort();
  const part = (of: number) => waits[Math.floor((waits.length - 1) * of)] ?? 0;
  const databaseLoad = Math.max(...servers.map(({ busy }) => most(busy)));
  return { databaseLoad, waitP50: part(0.5), waitP99: part(0.99), waitMost: part(1) };
}

function counts(times: Float64Array, seconds: number, each: number): Float64Array {
  const counted = new Float64Array(Math.ceil(((times.at(-1) ?? 0) + 1) / seconds));
  for (const at of times) counted[Math.floor(at / seconds)] = (counted[Math.floor(at / seconds)] ?? 0) + each;
  return counted;
}

function most(one: Float64Array, other: Float64Array = new Float64Array(0)): number {
  return one.reduce((highest, each, at) => Math.max(highest, each + (other[at] ?? 0)), 0);
}

/** How many have begun and not ended, at most. */
function atOnce(starts: Float64Array, ends: Float64Array): number {
  let highest = 0;
  for (let started = 0, ended = 0; started < starts.length; started++) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= (starts[started] ?? 0)) ended++;
    highest = Math.max(highest, started + 1 - ended);
  }
  return highest;
}

function exponential(mean: number, random: () => number): number {
  return -Math.log(1 - random()) * mean;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
