import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DeployFault } from "./deploy-fault.ts";
import type { Step } from "./plan-deployment.ts";
import type { Wrangler } from "./run-wrangler.ts";

/**
 * Runs the steps one after another and returns where the Worker answers, if wrangler says so. Throws a `DeployFault` for the
 * first that fails: those before it stay done.
 */
export async function runSteps(
  steps: Step[],
  secrets: Record<string, string>,
  { say, wrangler }: { say(words: string): void; wrangler: Wrangler },
): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-deploy-"));
  const report = path.join(folder, "report.ndjson");
  try {
    for (const [at, step] of steps.entries()) {
      say(`\n[${at + 1}/${steps.length}] ${step.what}\n      wrangler ${step.args.join(" ")}`);
      const values = step.secrets?.map((name) => [name, secrets[name]]);
      const { status, stdout, stderr } = await wrangler(step.args, {
        isShown: step.args[0] === "deploy",
        env: { WRANGLER_OUTPUT_FILE_PATH: report },
        ...(values && { input: JSON.stringify(Object.fromEntries(values)) }),
      });
      if (status !== 0) {
        const printed = step.args[0] === "deploy" ? "See above." : `${stdout}\n${stderr}`.trim();
        throw new DeployFault(`Step ${at + 1} failed: ${step.what}.\n${printed}`, step.advice);
      }
    }
    return readAddress(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first address among the `targets` that `wrangler deploy` reports, one JSON object a line. */
function readAddress(report: string): string | null {
  let lines: string[];
  try {
    lines = readFileSync(report, "utf8").trim().split("\n");
  } catch {
    return null;
  }
  const entries = lines.map((line) => JSON.parse(line) as { type: string; targets?: string[] });
  const targets = entries.findLast(({ type }) => type === "deploy")?.targets ?? [];
  return targets.find((one) => /^https?:\/\//.test(one)) ?? null;
}
