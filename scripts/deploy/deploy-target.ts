import { checkHealth } from "./check-health.ts";
import { type Ask, chooseSecrets, knownSecrets, secretsFile } from "./choose-secrets.ts";
import { DeployFault } from "./deploy-fault.ts";
import { inspectAccount } from "./inspect-account.ts";
import { type Plan, planDeployment } from "./plan-deployment.ts";
import { readTarget } from "./read-target.ts";
import { runSteps } from "./run-steps.ts";
import type { Wrangler } from "./run-wrangler.ts";

export interface DeployOptions {
  /** As in wrangler.toml; empty for production. */
  environment: string;
  isDryRun: boolean;
  /** Does not ask before it acts. */
  isConfirmed: boolean;
}

export interface DeployTools {
  say(words: string): void;
  /** `null` where there is nobody to ask. */
  ask: Ask;
  wrangler: Wrangler;
}

const questions: Record<string, string> = {
  PUBLIC_URL: "The address at which clients reach the platform (https://…)",
  ADMIN_EMAIL: "The e-mail address of the platform's administrator",
};

/** Shows what is missing, makes it and deploys the Worker. Throws a `DeployFault` that says what to do. */
export async function deployTarget(options: DeployOptions, { say, ask, wrangler }: DeployTools): Promise<void> {
  const target = readTarget(options.environment);
  const { worker } = target;
  say(`Looking at what ${worker} has and lacks …`);
  const plan = planDeployment(target, await inspectAccount(target, wrangler), Object.keys(knownSecrets(worker)));
  say(written(plan));
  if (options.isDryRun) return say("\n--dry-run: nothing was changed.");
  if (!options.isConfirmed && !(await confirm(ask))) return;
  const names = plan.steps.flatMap(({ secrets = [] }) => secrets);
  const secrets = await chooseSecrets(worker, names, ask && ((name) => ask(questions[name] ?? name)));
  const address = (await runSteps(plan.steps, secrets, { say, wrangler })) ?? secrets["PUBLIC_URL"];
  if (names.length > 0) {
    say(`
The secrets are in ${secretsFile(worker)}. Cloudflare never shows them again, and without KEY_ENCRYPTION_SECRET a copy
of the database cannot be used: put them where you keep passwords, then remove the file.`);
  }
  if (address === undefined) return;
  const reason = await checkHealth(address);
  if (reason === null) return say(`\nSwitchboard serves on ${address}`);
  throw new DeployFault(
    `The Worker is deployed, but ${address}/healthz does not answer with 200: ${reason}`,
    "A new address needs some minutes. Otherwise `npx wrangler tail` shows why, and `npx wrangler rollback` brings the version before back.",
  );
}

async function confirm(ask: Ask): Promise<boolean> {
  if (ask !== null) return /^y(es)?$/i.test((await ask("\nGo on? (yes/no)")).trim());
  throw new DeployFault("There is no terminal to ask whether to go on.", "Add --yes: npm run deploy -- --yes");
}

function written({ found, steps }: Plan): string {
  const lines = found.length > 0 ? [`\nExists already: ${found.join(", ")}`] : [];
  lines.push("\nTo be done:");
  for (const [at, { what, args }] of steps.entries())
    lines.push(`  ${at + 1}. ${what}`, `     wrangler ${args.join(" ")}`);
  return lines.join("\n");
}
