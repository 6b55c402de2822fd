import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { build } from "../../scripts/build.ts";
import { clientOf } from "../support/client.ts";
import { type DialectName, dialectNames } from "../support/dialect-of-path.ts";
import { judge } from "../support/fuzz/judge.ts";
import { type MutatedFile, originals } from "../support/fuzz/mutated-file.ts";
import { type OpenApi, requestsOf } from "../support/fuzz/requests-of.ts";
import { type SentFile, sendFiles } from "../support/fuzz/send-files.ts";
import { streamFiles } from "../support/fuzz/stream-files.ts";
import { fire, makeTarget, type Target } from "../support/fuzz/target.ts";
import { type Freeze, watchServer } from "../support/fuzz/watch-server.ts";
import { startServer } from "../support/server.ts";

/**
 * `npm run fuzz`: generated requests and mutated files, at the same time, at a built platform of its own, from a seed on. Prints
 * what went wrong and three figures; exits with 1 when one of them is missed. `--only N` sends the file with that number and
 * no requests. Linux only.
 */
const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "20000" },
    files: { type: "string", default: "5000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
    /** Where files are kept that something went wrong with. */
    keep: { type: "string", default: path.join(tmpdir(), "switchboard-fuzz") },
  },
});
const seed = Number(values.seed);
const requestCount = values.only === undefined ? Number(values.requests) : 0;
const serviceKey = "the service key of a fuzzed platform, long enough";
const admin = { email: "admin@fuzz.example.com", password: "a-sound-password" };
/** Requests before memory is compared: every route is loaded by then. */
const warmUpRequests = 300;
/** Requests are sent at the same time in so many lanes. */
const requestLanes = 4;
/** A document that takes longer is kept and named: it may be one that others wait for. */
const slowMs = 20_000;

if (process.env["SKIP_BUILD"] !== "1") await build();
const server = await startServer({
  env: {
    ...{ ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, SERVICE_KEY: serviceKey },
    UPLOADS_PER_WINDOW: "1000000",
    // Each isolate has the memory that it has in production. Otherwise V8 rarely collects garbage.
    MINIFLARE_WORKERD_V8_FLAGS: "--max-heap-size=128",
  },
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));
process.on("exit", () => void server.kill());

const client = clientOf((url, init) => fetch(url, init), server.url);
const inFlight = new Set<MutatedFile>();
const watch = watchServer(server, noteFreeze);
const startedAt = Date.now();
const fileNotes = { begin: (file: MutatedFile) => void inFlight.add(file), end: noteFile };
const statuses = new Map<string, number>();
const outcomes = new Map<string, number>();
let requestsSent = 0;
let faults = 0;
try {
  const target = await prepare();
  const documents = await Promise.all(dialectNames.map(readDocument));
  const asTheyAre = originals().map(([name, bytes]): MutatedFile => ({ name, bytes, kinds: [] }));
  await Promise.all([
    sendRequests(documents, target, Math.min(warmUpRequests, requestCount)),
    sendFiles(client, asTheyAre, fileNotes),
  ]);
  watch.begin();
  await Promise.all([sendRequests(documents, target, requestCount), sendFiles(client, filesToSend(), fileNotes)]);
} catch (error) {
  faults += 1;
  console.error(error);
  console.error(server.output().slice(-4_000));
} finally {
  const figures = { longestAnswer: watch.longestAnswer(), baseline: watch.baseline(), peak: watch.peak() };
  const { lines, holds } = judge({ faults, ...figures, hasEnded: watch.hasEnded() });
  printCounts();
  console.log(lines.join("\n"));
  process.exitCode = holds ? 0 : 1;
  await watch.stop();
  await server.stop();
}

async function prepare(): Promise<Target> {
  const { body } = await client.call("POST", "/api/login", { json: admin });
  return makeTarget(client, { adminToken: body.access_token, serviceKey });
}

async function readDocument(dialect: DialectName): Promise<OpenApi> {
  return (await (await client.send("GET", `/openapi/${dialect}.json`)).json()) as OpenApi;
}

/** Sends requests in lanes; the first fault of a lane ends it, in its smallest form. */
async function sendRequests(documents: OpenApi[], target: Target, count: number): Promise<void> {
  const lane = async (number: number) => {
    // Who makes a request depends on this count and not on the other lanes, so that a seed repeats the requests of a lane.
    let turn = number * 1_000_000 + requestsSent;
    const property = fc.asyncProperty(requestsOf(documents, target.known), async (request) => {
      const status = await fire(client, target, request, turn++);
      statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
      requestsSent += 1;
      if (requestsSent % 1_000 === 0) console.log(`${requestsSent} requests, ${perSecond(requestsSent)}`);
    });
    try {
      await fc.assert(property, { numRuns: Math.ceil(count / requestLanes), seed: seed + turn });
    } catch (error) {
      faults += 1;
      console.error(error);
    }
  };
  if (count > 0) await Promise.all(Array.from({ length: requestLanes }, (_, number) => lane(number)));
}

function filesToSend(): AsyncIterable<MutatedFile> {
  const numbers = Array.from({ length: Number(values.files) }, (_, at) => at);
  return streamFiles(seed, values.only === undefined ? numbers : [Number(values.only)]);
}

/** Counts an outcome, and keeps a file that something went wrong with, or whose failure the product did not expect. */
function noteFile({ file, ending, code, milliseconds }: SentFile): void {
  inFlight.delete(file);
  const isFault = typeof ending === "object";
  const outcome = isFault ? "no outcome" : code === "" ? ending : `${ending} with ${code}`;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const sent = Array.from(outcomes.values()).reduce((sum, times) => sum + times, 0);
  if (sent % 250 === 0) console.log(`${sent} files, ${perSecond(sent)}`);
  if (!isFault && code !== "processing_failed" && milliseconds < slowMs) return;
  if (isFault) faults += 1;
  const what = isFault ? ending.fault : `${outcome} after ${inSeconds(milliseconds)}`;
  console.error(`${what}: ${keep(file)}`);
}

/** Keeps the files that were being processed: one of them may be the reason. */
function noteFreeze({ milliseconds, cpu }: Freeze): void {
  const during = Array.from(inFlight, (file) => `\n  ${keep(file)}`).join("");
  console.error(
    `/healthz took ${inSeconds(milliseconds)}, of it ${inSeconds(cpu)} CPU of the runtime. In progress:${during}`,
  );
}

/** Saves a file outside the tree, and says where it is and what was done to it. */
function keep({ name, bytes, kinds }: MutatedFile): string {
  mkdirSync(values.keep, { recursive: true });
  const kept = path.join(values.keep, `seed-${seed}-${name}`);
  writeFileSync(kept, bytes);
  return `${kept} (${kinds.join(", ") || "not mutated"})`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function printCounts(): void {
  console.log(`Seed ${seed}, ${Math.round((Date.now() - startedAt) / 1000)} s`);
  console.log(`Requests: ${requestsSent}. ${listOf(statuses)}`);
  console.log(`Files: ${listOf(outcomes)}`);
}

function listOf(counts: Map<string, number>): string {
  return Array.from(counts, ([what, times]) => `${what}: ${times}`)
    .sort()
    .join(", ");
}

function perSecond(count: number): string {
  return `${(count / ((Date.now() - startedAt) / 1000)).toFixed(1)}/s`;
}
