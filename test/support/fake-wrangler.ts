import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A Cloudflare account as the fake keeps it. */
export interface FakeAccount {
  isLoggedIn: boolean;
  databases: string[];
  buckets: string[];
  queues: string[];
  /** The metadata properties of each Vectorize index. */
  indexes: Record<string, string[]>;
  /** The secrets of each Worker. */
  workers: Record<string, Record<string, string>>;
  /** How many migrations each database has, by its binding. */
  migrated: Record<string, number>;
  /** The databases whose ids are counted from their own range. */
  numbered: string[];
  /** The beginning of a command that fails, and what it then prints. */
  failing: { command: string; error: string } | null;
  /** Where the deployed Worker answers. */
  address: string;
  /** The arguments of each call. */
  calls: string[][];
}

export function fakeAccount(): FakeAccount {
  return {
    ...{
      isLoggedIn: true,
      databases: [],
      buckets: [],
      queues: [],
      indexes: {},
      workers: {},
      migrated: {},
      numbered: [],
    },
    ...{ failing: null, address: "https://switchboard.example.workers.dev", calls: [] },
  };
}

/** What a wrangler reads besides its arguments. */
interface Given {
  input: string;
  env: Record<string, string | undefined>;
}

/** Answers a command, and changes the account, as version 4.164.0 does: what it prints is copied from its sources. */
export function fakeWrangler(account: FakeAccount, args: string[], { input, env }: Given) {
  account.calls.push(args);
  const words = args.filter((arg) => !arg.startsWith("-"));
  const line = words.join(" ");
  const name = words.at(-1) ?? "";
  const environment = args.find((arg) => arg.startsWith("--env="))?.slice("--env=".length) ?? "";
  const worker = environment === "" ? "switchboard" : `switchboard-${environment}`;
  const notFound = `Worker "${worker}"${environment && ` (env: ${environment})`} not found.\n\nIf this is a new Worker, run \`wrangler deploy\` first to create it.`;
  const commands: Record<string, () => string> = {
    whoami: () => json({ loggedIn: true, authType: "API Token" }),
    "d1 list": () => json(account.databases.map((one) => ({ uuid: one, name: one, version: "production" }))),
    "d1 create": () => add(account.databases, name),
    "d1 migrations list": () => missingMigrations(account, name),
    "d1 execute": () => {
      if ((account.migrated[words[2] ?? ""] ?? 0) === 0) fail("no such table: sqlite_sequence");
      account.numbered.push(words[2] ?? "");
      return "";
    },
    "d1 migrations apply": () => {
      account.migrated[name] = migrationNames().length;
      return "";
    },
    "r2 bucket info": () =>
      account.buckets.includes(name)
        ? json({ name, object_count: "0", bucket_size: "0 B" })
        : fail(
            `A request to the Cloudflare API (/accounts/x/r2/buckets/${name}) failed.\n  The specified bucket does not exist. [code: 10006]`,
          ),
    "r2 bucket create": () => add(account.buckets, name),
    "queues info": () =>
      account.queues.includes(name)
        ? `Queue Name: ${name}`
        : fail(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`),
    "queues create": () => add(account.queues, name),
    "vectorize list": () => json(Object.keys(account.indexes).map((one) => ({ name: one }))),
    "vectorize create": () => {
      account.indexes[name] = [];
      return "";
    },
    "vectorize list-metadata-index": () =>
      json((account.indexes[name] ?? []).map((propertyName) => ({ propertyName, indexType: "Number" }))),
    "vectorize create-metadata-index": () => add(account.indexes[name] ?? [], "source_id"),
    "secret list": () =>
      account.workers[worker] === undefined
        ? fail(notFound)
        : json(Object.keys(account.workers[worker]).map((one) => ({ name: one, type: "secret_text" }))),
    "secret bulk": () => {
      account.workers[worker] = { ...account.workers[worker], ...JSON.parse(input) };
      return "";
    },
    deploy: () => {
      const lacking = ["ingest", "events"].find((queue) => !account.queues.some((one) => one.startsWith(queue)));
      if (lacking !== undefined) fail(`Queue "${lacking}" does not exist.`);
      account.workers[worker] ??= {};
      const targets = [account.address, "schedule: * * * * *"];
      const entry = { type: "deploy", version: 1, worker_name: worker, targets };
      writeFileSync(env["WRANGLER_OUTPUT_FILE_PATH"] ?? "", `${JSON.stringify(entry)}\n`);
      return "";
    },
  };
  try {
    if (!account.isLoggedIn) fail("In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN");
    if (account.failing !== null && line.startsWith(account.failing.command)) fail(account.failing.error);
    const known = Object.keys(commands).find((command) => line === command || line.startsWith(`${command} `));
    const stdout = commands[known ?? ""]?.() ?? fail(`Unknown command: ${line}`);
    return { status: 0, stdout, stderr: "" };
  } catch (error) {
    return { status: 1, stdout: "", stderr: `✘ [ERROR] ${(error as Error).message}` };
  }
}

function migrationNames(): string[] {
  return readdirSync(path.join(import.meta.dirname, "../../migrations")).sort();
}

function missingMigrations(account: FakeAccount, binding: string): string {
  const missing = migrationNames().slice(account.migrated[binding] ?? 0);
  if (missing.length === 0) return "✅ No migrations to apply!";
  return `Migrations to be applied:\n┌──┐\n${missing.map((name) => `│ ${name} │`).join("\n")}`;
}

function add(list: string[], name: string): string {
  if (list.includes(name)) fail(`${name} already exists`);
  list.push(name);
  return "";
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function fail(error: string): never {
  throw new Error(error);
}

/** As a command on PATH: the account is in the file that FAKE_WRANGLER names. */
if (import.meta.main) {
  const file = process.env["FAKE_WRANGLER"] ?? "";
  const account = JSON.parse(readFileSync(file, "utf8")) as FakeAccount;
  const { status, stdout, stderr } = fakeWrangler(account, process.argv.slice(2), {
    input: readFileSync(0, "utf8"),
    env: process.env,
  });
  // Several commands run at once: a reader sees a whole file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(account));
  renameSync(`${file}.${process.pid}`, file);
  console.log(stdout);
  console.error(stderr);
  process.exitCode = status;
}
