import { readFileSync } from "node:fs";
import path from "node:path";
import { billOf } from "./capacity/bill-of.ts";
import { limitsOf } from "./capacity/limits-of.ts";
import { readWorkload } from "./capacity/read-workload.ts";
import { mostDialogsOfDay, simulateDay } from "./capacity/simulate-day.ts";
import { defaults, type Measured, usageOf } from "./capacity/usage-of.ts";
import { writeCapacity } from "./capacity/write-capacity.ts";
import { writeDay } from "./capacity/write-day.ts";
import { readOptions } from "./read-options.ts";

/**
 * `npm run capacity`: what a number of dialogs uses and costs in a month, and which limit breaks first. Exits with 2 for wrong
 * arguments.
 */
const told: Record<keyof typeof defaults, string> = {
  dialogs: "dialogs a month",
  messages: "messages of a dialog; half of them are answers",
  modelSeconds: "how long a hosted model takes; 0 is the built-in model",
  outputTokens: "tokens of an answer",
  visitRequests: "Worker requests of a visit besides the dialog",
  peak: "the busiest second, compared with the average",
  databases: "D1 databases that the accounts are spread over",
  months: "how long dialogs are kept",
  chunks: "vectors of all knowledge bases",
  largestAccount: "the part of all dialogs that the largest account has",
  resolved: "the part of all dialogs that need no person",
};
const usage = [
  "Usage: npm run capacity -- [--dialogs 1e7] …",
  "",
  "What a number of dialogs uses and costs in a month, and which limit breaks first.",
  "",
  ...Object.entries(defaults).map(
    ([name, value]) => `  --${name} ${value}`.padEnd(24) + told[name as keyof typeof defaults],
  ),
].join("\n");

const workload = readGiven();
const file = path.join(import.meta.dirname, "capacity/measured.json");
const measured = JSON.parse(readFileSync(file, "utf8")) as Measured & { measuredAt: string; commit: string };
const bill = billOf(usageOf(workload, measured));
console.log(writeCapacity(workload, bill, limitsOf(workload, measured)).join("\n"));
if (workload.dialogs / 30 <= mostDialogsOfDay) console.log(`\n${writeDay(simulateDay(workload, measured)).join("\n")}`);
console.log(
  `\nMeasured on ${measured.measuredAt} at ${measured.commit}. Prices, assumptions and ways out: docs/capacity.md.`,
);

function readGiven() {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: "string" as const }]));
  try {
    return readWorkload(readOptions({ usage, options }).values);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
