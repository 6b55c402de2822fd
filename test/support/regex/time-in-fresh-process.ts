import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A bounded repetition that fails at every letter of a text, so that its time grows with the text and no faster. */
const REFERENCE = { source: "[a-z\\d]{1,60}@", flags: "gi" };
/** Milliseconds that the reference takes for 100,000 letters on the machine that the bounds were chosen on. */
const REFERENCE_MS = 20;
const RUNS = 10;
/** What is slow beyond doubt is not timed ten times. */
const ENOUGH_MS = 2_000;

/**
 * Milliseconds that an expression takes to replace all its matches in a text, converted to the machine that the bounds were
 * chosen on: the reference is timed in turn with the expression, and what slows it down is taken to slow the expression
 * down. In a process of its own, whose memory is empty, so that no collection of garbage is measured. Of several runs the
 * fastest counts; one that takes `enoughMs` at most, as it is, is the last.
 */
export function timeInFreshProcess(source: string, flags: string, text: string, enoughMs: number): number {
  const input = JSON.stringify({ source, flags, text, enoughMs });
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { input, encoding: "utf8" });
  const { ms, referenceMs } = JSON.parse(output) as { ms: number; referenceMs: number };
  return ms / Math.max(1, referenceMs / REFERENCE_MS);
}

async function timeInput(): Promise<void> {
  const { source, flags, text, enoughMs } = JSON.parse(await new Response(process.stdin as never).text());
  const letters = "a".repeat(100_000);
  let [ms, referenceMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const start = performance.now();
  for (let run = 0; run < RUNS && ms > enoughMs && performance.now() - start < ENOUGH_MS; run++) {
    referenceMs = Math.min(referenceMs, msOf(REFERENCE.source, REFERENCE.flags, letters));
    ms = Math.min(ms, msOf(source, flags, text));
  }
  process.stdout.write(JSON.stringify({ ms, referenceMs }));
}

function msOf(source: string, flags: string, text: string): number {
  const all = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  const start = performance.now();
  text.replace(all, "");
  return performance.now() - start;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await timeInput();
