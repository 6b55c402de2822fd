import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { endRuntimesToo } from "./end-runtimes-too.ts";
import { migrateState } from "./migrate-state.ts";
import { readWorkerModules } from "./worker-modules.ts";
import { readWorkerOptions, type WorkerOptions } from "./worker-options.ts";

const root = path.join(import.meta.dirname, "..");
// The runtime of this wrangler, not the one of the test plugin.
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

export interface PlatformOptions {
  port: number;
  /** Where D1, R2 and the Durable Objects store their files. */
  stateDir: string;
  /** How many databases it has: accounts are spread over them (docs/decisions/0023). One by default. */
  databases?: number;
  /** Variables and secrets, over those of wrangler.toml. */
  settings: Record<string, string>;
}

export interface Platform {
  url: string;
  /** Runs the cron once. */
  runScheduled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the built Worker on 127.0.0.1, directly on the runtime, without a development proxy. A call through Miniflare's own
 * bindings blocks Node until the runtime answers. Node then reads nothing that the runtime prints, and a runtime that prints
 * more than the pipe holds blocks too: a deadlock. So the cron is called over HTTP, and so are the databases when they migrate.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  endRuntimesToo();
  mkdirSync(options.stateDir, { recursive: true });
  const workerOptions = withDatabases(readWorkerOptions(), options.databases ?? 1);
  await migrateState(options.stateDir, workerOptions);
  const platform = new Miniflare({
    ...convertV4MiniflareOptions({
      ...workerOptions,
      durableObjects: keepKeys(workerOptions.durableObjects),
      name: "switchboard",
      host: "127.0.0.1",
      port: options.port,
      rootPath: root,
      modules: readWorkerModules(path.join(root, "dist/worker")),
      bindings: Object.assign({}, workerOptions.bindings, options.settings),
    }),
    resourcePersistencePath: options.stateDir,
    unsafeTriggerHandlers: true,
    handleStructuredLogs: printLog,
  });
  const url = String(await platform.ready).replace(/\/$/, "");
  return {
    url,
    runScheduled: async () => void (await (await fetch(`${url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`)).text()),
    stop: () => platform.dispose(),
  };
}

/** With `DB_1`, `DB_2` … beside `DB`. */
function withDatabases(options: WorkerOptions, databases: number): WorkerOptions {
  const others = Array.from({ length: databases - 1 }, (_, at) => [`DB_${at + 1}`, { id: `DB_${at + 1}` }]);
  const all = Object.assign({}, options.d1Databases, Object.fromEntries(others)) as WorkerOptions["d1Databases"];
  return { ...options, d1Databases: all };
}

/** Classes that were renamed, and the key under which their objects are stored: Cloudflare keeps it, Miniflare would not. */
const storedAs: Record<string, string> = { ChannelOutbox: "switchboard-BotOutbox" };

/** Objects of a renamed class keep what they have stored under its former name. */
function keepKeys(objects: WorkerOptions["durableObjects"]): WorkerOptions["durableObjects"] {
  const entries = Object.entries(objects ?? {}).map(([binding, object]) => {
    const unsafeUniqueKey = typeof object === "string" ? undefined : storedAs[object.className];
    return [
      binding,
      unsafeUniqueKey === undefined || typeof object === "string" ? object : { ...object, unsafeUniqueKey },
    ];
  });
  return Object.fromEntries(entries);
}

/**
 * What workerd logs when an object moves its alarm while the alarm is being delivered: it then delivers the moved one
 * (`ActorSqlite::armAlarmHandler` of workerd).
 */
const harmless = /^NOSENTRY SQLite alarm handler canceled /;

/** Prints a line of the runtime as Miniflare would, except for those that mean nothing to whoever runs a server. */
function printLog({ level, message }: { level: string; message: string }): void {
  if (harmless.test(message)) return;
  if (level === "error" || level === "warn") console.error(message);
  else console.log(message);
}
