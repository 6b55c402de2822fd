import { DeployFault } from "./deploy-fault.ts";
import type { Target } from "./read-target.ts";
import type { Wrangler, WranglerRun } from "./run-wrangler.ts";

/** What the Cloudflare account has of a target. */
export interface Found {
  /** Names of those of the target that exist. */
  databases: string[];
  hasBucket: boolean;
  queues: string[];
  hasIndex: boolean;
  hasMetadataIndex: boolean;
  /** Names of the Worker's secrets; `null` where there is no Worker yet. */
  secrets: string[] | null;
  /** Migrations that each database lacks, by its binding. */
  migrations: Record<string, string[]>;
}

/** The property of a vector by which sources are deleted: `src/adapters/vectors`. */
export const metadataProperty = "source_id";

/** Asks the account by commands that change nothing. Throws a `DeployFault` for an answer that is not understood. */
export async function inspectAccount(target: Target, wrangler: Wrangler): Promise<Found> {
  await requireLogin(wrangler);
  // A few at a time: each is a process of its own.
  const [databases, bucket, indexes] = await Promise.all([
    readNames(wrangler, ["d1", "list", "--json"]),
    exists(wrangler, ["r2", "bucket", "info", target.bucket, "--json"]),
    readNames(wrangler, ["vectorize", "list", "--json"]),
  ]);
  const queues: string[] = [];
  await Promise.all(
    target.queues.map(async (name) => {
      if (await exists(wrangler, ["queues", "info", name])) queues.push(name);
    }),
  );
  const hasIndex = indexes.includes(target.index);
  const [properties, secrets, lacking] = await Promise.all([
    hasIndex ? readProperties(wrangler, target.index) : Promise.resolve<string[]>([]),
    readSecrets(wrangler, target),
    Promise.all(
      target.databases.map(({ binding, name }) =>
        databases.includes(name) ? readMissingMigrations(wrangler, target, binding) : target.migrations,
      ),
    ),
  ]);
  const hasMetadataIndex = properties.includes(metadataProperty);
  const migrations = Object.fromEntries(target.databases.map(({ binding }, at) => [binding, lacking[at] ?? []]));
  return { databases, hasBucket: bucket, queues, hasIndex, hasMetadataIndex, secrets, migrations };
}

async function requireLogin(wrangler: Wrangler): Promise<void> {
  const { status } = await wrangler(["whoami", "--json"]);
  if (status === 0) return;
  throw new DeployFault(
    "You are not logged in to Cloudflare.",
    "Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN and, with several accounts, CLOUDFLARE_ACCOUNT_ID.",
  );
}

async function readNames(wrangler: Wrangler, args: string[]): Promise<string[]> {
  const list = parse<{ name: string }[]>(args, await ask(wrangler, args));
  return list.map(({ name }) => name);
}

async function readProperties(wrangler: Wrangler, index: string): Promise<string[]> {
  const args = ["vectorize", "list-metadata-index", index, "--json"];
  const list = parse<{ propertyName: string }[]>(args, await ask(wrangler, args));
  return list.map(({ propertyName }) => propertyName);
}

/** Only "there is no such Worker" means that it has no secrets: after any other answer they could be overwritten. */
async function readSecrets(wrangler: Wrangler, { worker, environment }: Target): Promise<string[] | null> {
  const args = ["secret", "list", "--format=json", `--env=${environment}`];
  const run = await wrangler(args);
  if (run.status !== 0 && new RegExp(`Worker "${worker}".* not found`).test(printed(run))) return null;
  return parse<{ name: string }[]>(args, requireSuccess(args, run)).map(({ name }) => name);
}

async function readMissingMigrations(
  wrangler: Wrangler,
  { environment, migrations }: Target,
  binding: string,
): Promise<string[]> {
  const args = ["d1", "migrations", "list", binding, "--remote", `--env=${environment}`];
  const text = await ask(wrangler, args);
  if (text.includes("No migrations to apply")) return [];
  const missing = migrations.filter((name) => text.includes(name));
  if (missing.length === 0) throw notUnderstood(args, text);
  return missing;
}

async function exists(wrangler: Wrangler, args: string[]): Promise<boolean> {
  const run = await wrangler(args);
  // 10006 is R2's code for a bucket that is not there.
  if (run.status !== 0 && /does not exist|code: 10006/.test(printed(run))) return false;
  requireSuccess(args, run);
  return true;
}

async function ask(wrangler: Wrangler, args: string[]): Promise<string> {
  return requireSuccess(args, await wrangler(args));
}

function requireSuccess(args: string[], run: WranglerRun): string {
  if (run.status === 0) return run.stdout;
  throw new DeployFault(
    `\`wrangler ${args.join(" ")}\` failed:\n${printed(run).trim()}`,
    "Nothing was changed. Put right what it says, and run the same command again.",
  );
}

function parse<Value>(args: string[], text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw notUnderstood(args, text);
  }
}

function notUnderstood(args: string[], text: string): DeployFault {
  return new DeployFault(
    `\`wrangler ${args.join(" ")}\` printed what is not understood here:\n${text.trim()}`,
    "Nothing was changed. Use the version of wrangler in package.json: `npm ci`.",
  );
}

function printed({ stdout, stderr }: WranglerRun): string {
  return `${stdout}\n${stderr}`;
}
