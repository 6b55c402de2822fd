import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkerModule } from "../../scripts/worker-modules.ts";
import { readWorkerOptions } from "../../scripts/worker-options.ts";
import { listenLocally } from "../support/listen-locally.ts";

const workerd = createRequire(createRequire(import.meta.url).resolve("wrangler")).resolve("workerd/bin/workerd");

const settings = {
  ENVIRONMENT: "production",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
};

/** A Worker that answers every request at once, with the Durable Object classes of the product. */
export function emptyWorker(): WorkerModule[] {
  const contents = [
    'import { DurableObject } from "cloudflare:workers";',
    ...Object.values(objects()).map((name) => `export class ${name} extends DurableObject {}`),
    'export default { fetch: () => Response.json({ status: "ok" }) };',
  ].join("\n");
  return [{ type: "ESModule", path: "index.js", contents }];
}

/**
 * Starts a runtime with these modules and the bindings of the local platform, without its assets and without simulators: R2
 * and the queues are not called, and D1 is a server in this process that has the row which `/healthz` asks for. Returns the CPU milliseconds of the process, user and system, until
 * `/healthz` has been answered; Linux only. Throws when the answer is not a 200.
 */
export async function processCpu(modules: WorkerModule[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-bench-"));
  const database = await serveOneRow();
  writeConfig(folder, modules, database.address);
  const runtime = spawn(workerd, ["serve", "config.capnp", "--control-fd=3"], {
    ...{ cwd: folder, stdio: ["ignore", "inherit", "inherit", "pipe"] },
  });
  const ended = new Promise((resolve) => runtime.once("exit", resolve));
  try {
    const port = await Promise.race([portOf(runtime.stdio[3] as NodeJS.ReadableStream), ended]);
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`/healthz: ${response.status} ${text}`);
    return cpuOf(runtime.pid ?? 0);
  } finally {
    runtime.kill();
    await ended;
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The classes of the Durable Objects, by the name of their binding. */
function objects(): Record<string, string> {
  const bound = readWorkerOptions().durableObjects as Record<string, { className: string }>;
  return Object.fromEntries(Object.entries(bound).map(([name, { className }]) => [name, className]));
}

/** Writes a configuration of workerd (`workerd.capnp` of its package) and the files that it embeds. */
function writeConfig(folder: string, modules: WorkerModule[], database: string): void {
  const { compatibilityDate, compatibilityFlags, d1Databases, r2Buckets, queueProducers } = readWorkerOptions();
  const embedded = modules.map(({ path: name, contents }, at) => {
    writeFileSync(path.join(folder, `${at}.js`), contents);
    return `(name = ${JSON.stringify(name)}, esModule = embed "${at}.js")`;
  });
  const d1 = `wrapped = (moduleName = "cloudflare-internal:d1-api", innerBindings = [(name = "fetcher", service = "database")])`;
  const bindings = [
    ...Object.entries(settings).map(([name, text]) => `(name = "${name}", text = "${text}")`),
    ...Object.keys(d1Databases ?? {}).map((name) => `(name = "${name}", ${d1})`),
    ...Object.keys(r2Buckets ?? {}).map((name) => `(name = "${name}", r2Bucket = "none")`),
    ...Object.keys(queueProducers ?? {}).map((name) => `(name = "${name}", queue = "none")`),
    ...Object.entries(objects()).map(
      ([name, className]) => `(name = "${name}", durableObjectNamespace = "${className}")`,
    ),
  ];
  const namespaces = Object.values(objects()).map(
    (name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`,
  );
  const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "none", network = (allow = [])),
    (name = "database", external = (address = "${database}", http = ())),
    (name = "disk", disk = (path = ".", writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = ${JSON.stringify(compatibilityFlags ?? [])},
  modules = [${embedded.join(", ")}],
  bindings = [${bindings.join(", ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (localDisk = "disk"),
);
`;
  writeFileSync(path.join(folder, "config.capnp"), config);
}

/** Answers every query as D1 does, with one row. */
async function serveOneRow(): Promise<{ address: string; close(): void }> {
  const answer = JSON.stringify({ success: true, meta: {}, results: { columns: ["1"], rows: [[1]] } });
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end(answer));
  });
  await listenLocally(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The port that workerd reports on its control stream when it listens. */
async function portOf(control: NodeJS.ReadableStream): Promise<number> {
  let text = "";
  for await (const piece of control) {
    text += piece;
    const port = /"port":(\d+)/.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error("workerd did not start");
}

/** `schedstat` counts nanoseconds, a thread at a time; `stat` only has ticks of ten milliseconds. */
function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}
