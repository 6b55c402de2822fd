import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { billOf } from "./capacity/bill-of.ts";
import { limitsOf } from "./capacity/limits-of.ts";
import { readWorkload } from "./capacity/read-workload.ts";
import { defaults, type Measured, usageOf } from "./capacity/usage-of.ts";
import { writeCapacity } from "./capacity/write-capacity.ts";

/**
 * `npm run capacity`: what a number of dialogs uses and costs in a month, and which limit breaks first. Exits with 2 for wrong
 * arguments.
 */
const names = Object.keys(defaults);
const usage = `Usage: npm run capacity -- ${Object.entries(defaults)
  .map(([name, value]) => `[--${name} ${value}]`)
  .join(" ")}`;

const workload = readOptions();
const file = path.join(import.meta.dirname, "capacity/measured.json");
const measured = JSON.parse(readFileSync(file, "utf8")) as Measured & { measuredAt: string; commit: string };
const bill = billOf(usageOf(workload, measured));
console.log(writeCapacity(workload, bill, limitsOf(workload, measured)).join("\n"));
console.log(
  `\nMeasured on ${measured.measuredAt} at ${measured.commit}. Prices, assumptions and ways out: docs/capacity.md.`,
);

function readOptions() {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    return readWorkload(parseArgs({ options }).values);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
