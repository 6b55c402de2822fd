import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfChanged } from "../../scripts/build.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { judge } from "../support/fuzz/judge.ts";
import { type PassOptions, runPass } from "../support/fuzz/run-pass.ts";

/**
 * `npm run fuzz`: generated requests and mutated files, from a seed on, at a built platform of its own: once for faults and
 * freezes, and once for memory. Prints what went wrong and three figures; exits with 1 when one of them is missed. `--only N`
 * sends the file with that number and no requests. Linux only.
 */
const { values } = readOptions({
  usage: `Usage: npm run fuzz -- [--requests 20000] [--files 5000] [--seed N] [--only N] [--keep FOLDER]

Sends generated requests and mutated files to a platform of its own.`,
  counts: ["requests", "files", "seed", "only"],
  options: {
    requests: { type: "string", default: "20000" },
    files: { type: "string", default: "5000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
    /** Where files are kept that something went wrong with. */
    keep: { type: "string", default: path.join(tmpdir(), "switchboard-fuzz") },
  },
});
/** As in production. */
const heapLimit = "--max-heap-size=128";
/**
 * Collects all garbage each time. Otherwise the runtime keeps what requests leave behind until there is much of it: requests for
 * `/healthz` alone raise its memory from 300 MB to 720 MB, and files that need memory do not show in that.
 */
const collectsAll = `${heapLimit} --gc-global`;

process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));
if (process.env["SKIP_BUILD"] !== "1") await buildIfChanged();
const numbers = Array.from({ length: Number(values.files) }, (_, at) => at);
const options: Omit<PassOptions, "v8Flags" | "wholeFiles"> = {
  seed: Number(values.seed),
  requests: values.only === undefined ? Number(values.requests) : 0,
  files: values.only === undefined ? numbers : [Number(values.only)],
  keep: values.keep,
};
const first = await runPass({ ...options, wholeFiles: Number.POSITIVE_INFINITY, v8Flags: heapLimit });
console.log("The same again, for memory");
// They have had their outcome: a short run need not warm up for longer than it takes.
const wholeFiles = values.only === undefined ? numbers.length : Number.POSITIVE_INFINITY;
const second = await runPass({ ...options, wholeFiles, v8Flags: collectsAll });
const { lines, holds } = judge({
  ...second,
  faults: first.faults + second.faults,
  longestAnswer: first.longestAnswer,
  hasEnded: first.hasEnded || second.hasEnded,
});
console.log(lines.join("\n"));
process.exitCode = holds ? 0 : 1;
