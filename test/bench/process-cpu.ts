import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import type { WorkerModule } from "../../scripts/worker-modules.ts";

const root = path.join(import.meta.dirname, "../..");
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

const settings = {
  ENVIRONMENT: "production",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
};

/** A Worker that answers every request at once, with the Durable Object classes of the product. */
export function emptyWorker(): WorkerModule[] {
  const { durableObjects } = optionsOf();
  const classes = Object.values(durableObjects).map(
    ({ className }) => `export class ${className} extends DurableObject {}`,
  );
  const contents = [
    'import { DurableObject } from "cloudflare:workers";',
    ...classes,
    'export default { fetch: () => Response.json({ status: "ok" }) };',
  ].join("\n");
  return [{ type: "ESModule", path: "index.js", contents }];
}

/**
 * Starts a runtime of its own with these modules and the bindings of the local platform, without its assets. Returns the
 * CPU milliseconds of the runtime's process, user and system, until `/healthz` has been answered; Linux only. Throws when the
 * answer is not a 200.
 */
export async function processCpu(modules: WorkerModule[]): Promise<number> {
  const others = new Set(runtimes());
  const { assets: _, ...options } = optionsOf();
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...{ host: "127.0.0.1", port: 0 },
      workers: [
        {
          ...options,
          ...{ name: "switchboard", rootPath: root, modules, bindings: settings },
          unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
        },
      ],
    }),
  );
  try {
    await runtime.ready;
    const response = await fetch(new URL("/healthz", await runtime.unsafeGetDirectURL("switchboard")));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`/healthz: ${response.status} ${text}`);
    const pid = runtimes().find((one) => !others.has(one));
    if (pid === undefined) throw new Error("workerd is not among the child processes");
    return cpuOf(pid);
  } finally {
    await runtime.dispose();
  }
}

interface Options extends Record<string, unknown> {
  durableObjects: Record<string, { className: string }>;
}

function optionsOf(): Options {
  return workerOptionsOf(path.join(root, "wrangler.toml")).workerOptions as unknown as Options;
}

/** The process ids of this process's own workerd. */
function runtimes(): string[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
  return children.filter((pid) => pid !== "" && readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("workerd"));
}

/** `schedstat` counts nanoseconds, a thread at a time; `stat` only has ticks of ten milliseconds. */
function cpuOf(pid: string): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}
