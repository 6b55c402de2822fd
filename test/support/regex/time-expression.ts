import { createContext, Script } from "node:vm";
import { type Attack, attackStrings, textOf } from "./attack-strings.ts";

/** A text and the time that an expression took for it; `ms` is infinite when it was stopped. */
export interface Slowest {
  ms: number;
  attack: Attack | null;
}

/** In a context of its own, because only there a running expression can be stopped. */
const run = new Script(`(() => {
  const one = new RegExp(source, flags);
  const all = new RegExp(source, flags.includes("g") ? flags : flags + "g");
  return texts.map((text) => {
    const start = now();
    one.lastIndex = 0;
    one.exec(text);
    const between = now();
    text.replace(all, "");
    return Math.max(between - start, now() - between);
  });
})()`);

const sandbox = createContext({ now: cpuMs });

/** A short text: what takes more than linear time is seen, and what is exponential is stopped. */
const SHORT = 2_000;
const LONGEST_TRIED = 4;
/** Runs of an attack that seems slow: collecting garbage may take longer than an expression, several times in a row. */
const RUNS = 10;
/** Time of the clock, generous because a busy machine takes longer. */
const STOPPED_AFTER_MS = 5_000;

/**
 * The slowest of the attacks on an expression, in texts of `length` UTF-16 units: searching once and replacing all. All
 * attacks are tried with short texts, those that took longest with long ones. Of several runs the fastest counts.
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
  const times = timesOf(source, flags, attacks, short, stopAfterMs) ?? [];
  for (const attack of attacks.slice(times.length)) {
    const ms = timesOf(source, flags, [attack], short, stopAfterMs)?.[0];
    if (ms === undefined) return { ms: Number.POSITIVE_INFINITY, attack };
    times.push(ms);
  }
  const order = attacks.map((attack, at) => ({ attack, ms: times[at] ?? 0 })).sort((a, b) => b.ms - a.ms);
  let slowest: Slowest = { ms: 0, attack: null };
  for (const { attack } of order.slice(0, LONGEST_TRIED)) {
    let ms = Number.POSITIVE_INFINITY;
    for (let again = 0; again < RUNS && ms > enoughMs; again++) {
      const times = timesOf(source, flags, [attack], length, stopAfterMs);
      if (times === null) break;
      ms = Math.min(ms, times[0] ?? Number.POSITIVE_INFINITY);
    }
    if (ms > slowest.ms) slowest = { ms, attack };
    if (ms > enoughMs) break;
  }
  return slowest;
}

/** CPU time of this thread, in milliseconds: a busy machine does not change it. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timesOf(source: string, flags: string, attacks: Attack[], length: number, timeout: number): number[] | null {
  const texts = attacks.map((attack) => textOf(attack, length));
  Object.assign(sandbox, { source, flags, texts });
  try {
    return run.runInContext(sandbox, { timeout }) as number[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}
