import { createContext, Script } from "node:vm";
import { type Attack, attackStrings, textOf } from "./attack-strings.ts";
import { timeInFreshProcess } from "./time-in-fresh-process.ts";

/** A text and the time that an expression took for it; `ms` is infinite when it was stopped. */
export interface Slowest {
  ms: number;
  attack: Attack | null;
}

/**
 * In a context of its own, because only there a running expression can be stopped. To replace all begins with what a single
 * search does, so that alone is timed.
 */
const run = new Script(`(() => {
  const all = new RegExp(source, flags.includes("g") ? flags : flags + "g");
  return texts.map((text) => {
    const start = now();
    text.replace(all, "");
    return now() - start;
  });
})()`);

const sandbox = createContext({});

/** A short text: what takes more than linear time is seen, and what is exponential is stopped. */
const SHORT = 2_000;
/** Long enough to tell linear time from more, which the clock cannot do in a short text on a busy machine. */
const MIDDLE = 20_000;
const LONGEST_TRIED = 4;
/** Time of the clock, generous because a busy machine takes longer. */
const STOPPED_AFTER_MS = 5_000;

/**
 * The slowest of the attacks on an expression, in texts of `length` UTF-16 units, of which all matches are replaced. All
 * attacks are tried with short texts, and those that took longest with longer and then with long ones, unless they stay below
 * `enoughMs` even if their time grows with the square of the length: what grows faster is slow in a short text already. What
 * takes longer than `enoughMs` is timed again in a process of its own, beside a reference: here it may have waited for the
 * collection of garbage.
 */
export function timeExpression(
  source: string,
  flags: string,
  length: number,
  enoughMs: number,
  stopAfterMs = STOPPED_AFTER_MS,
): Slowest {
  const attacks = attackStrings(source, flags);
  const short = Math.min(length, SHORT);
  // All at once, or one by one when that takes too long, which on a busy machine it may.
  const times = timesOf(source, flags, attacks, short, stopAfterMs, clockMs) ?? [];
  for (const attack of attacks.slice(times.length)) {
    const ms = timesOf(source, flags, [attack], short, stopAfterMs, clockMs)?.[0];
    if (ms === undefined) return { ms: Number.POSITIVE_INFINITY, attack };
    times.push(ms);
  }
  const maybeSlow = (ms: number, tried: number) => ms * (length / tried) ** 2 > enoughMs;
  const order = attacks
    .map((attack, at) => ({ attack, ms: times[at] ?? 0 }))
    .filter(({ ms }) => maybeSlow(ms, short))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, LONGEST_TRIED)
    .map(({ attack }) => attack);
  const middle = Math.min(length, MIDDLE);
  const longer = order.length === 0 ? [] : timesOf(source, flags, order, middle, stopAfterMs, clockMs);
  const left = order.filter((_, at) => longer === null || maybeSlow(longer[at] ?? 0, middle));
  let slowest: Slowest = { ms: 0, attack: null };
  for (const attack of left) {
    let ms = timesOf(source, flags, [attack], length, stopAfterMs, cpuMs)?.[0] ?? Number.POSITIVE_INFINITY;
    if (ms > enoughMs && ms !== Number.POSITIVE_INFINITY) {
      ms = timeInFreshProcess(source, flags, textOf(attack, length), enoughMs);
    }
    if (ms > slowest.ms) slowest = { ms, attack };
    if (ms > enoughMs) break;
  }
  return slowest;
}

/** Fine enough for shorter texts, for which some systems count no CPU time. */
function clockMs(): number {
  return performance.now();
}

/** CPU time of this thread, in milliseconds: a busy machine does not change it. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timesOf(
  source: string,
  flags: string,
  attacks: Attack[],
  length: number,
  timeout: number,
  now: () => number,
): number[] | null {
  const texts = attacks.map((attack) => textOf(attack, length));
  Object.assign(sandbox, { source, flags, texts, now });
  try {
    return run.runInContext(sandbox, { timeout }) as number[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}
