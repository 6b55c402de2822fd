import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { WebSocket } from "ws";
import { build, buildWorker } from "../../scripts/build.ts";
import { startPlatform } from "../../scripts/platform.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { readWorkerModules } from "../../scripts/worker-modules.ts";
import { readWorkerOptions } from "../../scripts/worker-options.ts";
import { openSite } from "./open-site.ts";

/**
 * `npm run bench:capacity`: runs real dialogs of visitors on the local runtime, counts all that Cloudflare charges for, and writes
 * the cost of a dialog and of an answer to `scripts/capacity/measured.json`, from which `npm run capacity` computes.
 */
const root = path.join(import.meta.dirname, "../..");
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");
const { values } = readOptions({
  usage: `Usage: npm run bench:capacity -- [--dialogs 40]

Counts all that a dialog and an answer use, and writes it to scripts/capacity/measured.json.`,
  options: { dialogs: { type: "string", default: "40" } },
  counts: ["dialogs"],
});
const dialogs = Number(values.dialogs);
/** As in `counting-everything.ts`. */
const modelMs = 300;
/** A visitor reads and types longer than events are gathered for a queue message (`eventBatchMs`). */
const thinkingMs = 300;
const file = path.join(root, "scripts/capacity/measured.json");
const settings = {
  ENVIRONMENT: "local",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
  PASSWORD_COST: "16",
  REQUESTS_PER_MINUTE: "1000000",
  MESSAGES_PER_MINUTE: "1000000",
  CLIENT_ADDRESS_HEADER: "X-Real-IP",
};

type Counts = Record<string, number>;

if (process.env["SKIP_BUILD"] !== "1") await build();
await measure();

async function measure(): Promise<void> {
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-capacity-"));
  await (await startPlatform({ port: 0, stateDir, settings })).stop();
  await buildWorker({ entry: "test/bench/counting-everything.ts", outdir: "dist/capacity" });
  const { assets: _, ...options } = readWorkerOptions() as Record<string, unknown>;
  const modules = readWorkerModules(path.join(root, "dist/capacity"));
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...{ ...options, name: "switchboard", host: "127.0.0.1", port: 0, rootPath: root, modules, bindings: settings },
      unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
    }),
    resourcePersistencePath: stateDir,
  });
  try {
    await runtime.ready;
    const url = String(await runtime.unsafeGetDirectURL("switchboard")).replace(/\/$/, "");
    const site = await openSite(url);
    // The first answers load code and learn what the later ones know.
    await Promise.all(Array.from({ length: 4 }, () => talk(url, site, 2)));
    const short = await countOf(url, () => talkAll(url, site, 1));
    const long = await countOf(url, () => talkAll(url, site, 5));
    const perAnswer = mapOf(long, (name) => ((long[name] ?? 0) - (short[name] ?? 0)) / (4 * dialogs));
    // What the model took here is left out: it is a figure of the workload.
    for (const name of ["objectActiveMs", "objectActiveMs.DialogRoom"]) {
      perAnswer[name] = Math.round(((perAnswer[name] ?? 0) - modelMs) * 1000) / 1000;
    }
    const perDialog = mapOf(
      long,
      (name) => (short[name] ?? 0) / dialogs - ((long[name] ?? 0) - (short[name] ?? 0)) / (4 * dialogs),
    );
    const head = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
    const measured = { measuredAt: new Date().toISOString().slice(0, 10), commit: head, dialogs, perDialog, perAnswer };
    writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
    console.log(JSON.stringify(measured, null, 2));
  } finally {
    await runtime.dispose();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

/** One after another, so that no dialog shares a queue message with another: the dearest case. */
async function talkAll(url: string, token: string, questions: number): Promise<void> {
  for (let at = 0; at < dialogs; at++) await talk(url, token, questions);
}

/** A visitor of the widget opens a dialog, asks and reads each answer. */
async function talk(url: string, token: string, questions: number): Promise<void> {
  // Each visitor comes from an address of its own: what one address may spend is limited.
  const address = `2001:db8:${Math.random().toString(16).slice(2, 6)}:${Math.random().toString(16).slice(2, 6)}::1`;
  const headers = { "x-site-token": token, "content-type": "application/json", "x-real-ip": address };
  const response = await fetch(`${url}/api/site/dialogs`, { method: "POST", headers, body: "{}" });
  const { id, guest_id: guest } = (await response.json()) as { id: number; guest_id: string };
  const query = new URLSearchParams({ token, guest_id: guest, batch: "1" });
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/ws/dialogs/${id}?${query}`, {
    headers: { "x-real-ip": address },
  });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  for (let at = 0; at < questions; at++) {
    await new Promise((resolve) => setTimeout(resolve, thinkingMs));
    const answered = new Promise<void>((resolve) => {
      const read = (data: unknown) => {
        if (!/"sender(_type)?":"assistant"/.test(String(data))) return;
        socket.off("message", read);
        resolve();
      };
      socket.on("message", read);
    });
    const text = `How much does product ${(id + at) % 60} cost?`;
    socket.send(JSON.stringify({ type: "send_message", text, client_message_id: `${id}-${at}` }));
    await answered;
  }
  socket.close();
}

/** What is counted while `run` runs, and afterwards until nothing is counted any more. */
async function countOf(url: string, run: () => Promise<void>): Promise<Counts> {
  const read = async () => (await (await fetch(`${url}/bench/counts`)).json()) as Counts;
  const before = await settled(read);
  const cpuBefore = cpu();
  await run();
  const after = await settled(read);
  after["cpuMs"] = cpu() - cpuBefore;
  return mapOf(after, (name) => (after[name] ?? 0) - (before[name] ?? 0));
}

async function settled(read: () => Promise<Counts>): Promise<Counts> {
  for (let last = JSON.stringify(await read()); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const now = await read();
    if (JSON.stringify(now) === last) return now;
    last = JSON.stringify(now);
  }
}

/** CPU time of this process's runtime, milliseconds; Linux only. */
function cpu(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
  const pid = children.find((one) => readFileSync(`/proc/${one}/comm`, "utf8").startsWith("workerd"));
  const [user, system] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ").slice(11);
  return (Number(user) + Number(system)) * 10;
}

function mapOf(counts: Counts, figureOf: (name: string) => number): Counts {
  const names = Object.keys(counts).sort();
  return Object.fromEntries(names.map((name) => [name, Math.round(figureOf(name) * 1000) / 1000]));
}
