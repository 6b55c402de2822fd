import { longestAllowedMs } from "./watch-server.ts";

export interface Figures {
  /** Responses with a 5xx status, requests without a response, and files without an outcome. */
  faults: number;
  /** Of `/healthz`, milliseconds. */
  longestAnswer: number;
  /** Of the runtime, bytes. */
  baseline: number;
  peak: number;
  hasEnded: boolean;
}

const mostBytesOver = 256 * 1024 ** 2;

/** The three lines that a run ends with, and whether all three hold. */
export function judge({ faults, longestAnswer, baseline, peak, hasEnded }: Figures): {
  lines: string[];
  holds: boolean;
} {
  const over = peak - baseline;
  const verdicts: [what: string, measured: string, holds: boolean][] = [
    ["5xx and files without an outcome", String(faults), faults === 0],
    ["longest answer of /healthz, at most 1 s", inSeconds(longestAnswer), longestAnswer <= longestAllowedMs],
    [
      `most memory over the baseline of ${megabytes(baseline)}, at most ${megabytes(mostBytesOver)}`,
      hasEnded ? "the runtime ended" : megabytes(over),
      !hasEnded && over <= mostBytesOver,
    ],
  ];
  return {
    lines: verdicts.map(([what, measured, holds]) => `${holds ? "PASS" : "FAIL"}  ${what}: ${measured}`),
    holds: verdicts.every(([, , holds]) => holds),
  };
}

function inSeconds(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : "an answer that was no 200";
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}
