import { createInterface } from "node:readline/promises";
import { DeployFault } from "./deploy/deploy-fault.ts";
import { deployTarget } from "./deploy/deploy-target.ts";
import { runWrangler } from "./deploy/run-wrangler.ts";
import { readOptions } from "./read-options.ts";

/**
 * `npm run deploy`: makes what the Worker needs and does not have, then deploys it. Exits with 1 when a step fails, and goes on
 * there when it is run again; with 2 for wrong arguments.
 */
const usage = `Usage: npm run deploy -- [--env staging|preview] [--dry-run] [--yes]
         --dry-run   prints the plan and changes nothing
         --yes       does not ask before it acts; needed where there is no terminal`;

const {
  env,
  yes,
  "dry-run": isDryRun,
} = readOptions({
  usage,
  options: {
    env: { type: "string", default: "" },
    "dry-run": { type: "boolean", default: false },
    yes: { type: "boolean", default: false },
  },
}).values;
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;

try {
  await deployTarget(
    { environment: env, isDryRun, isConfirmed: yes },
    {
      say: (words) => console.log(words),
      ask: terminal && ((question) => terminal.question(`${question}: `)),
      wrangler: runWrangler,
    },
  );
} catch (error) {
  if (!(error instanceof DeployFault)) throw error;
  console.error(`\n${error.message}\n\nWhat to do: ${error.advice}`);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
