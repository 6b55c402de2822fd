import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { clientOf } from "../client.ts";
import { type DialectName, dialectNames } from "../dialect-of-path.ts";
import { serverAdmin, startServer } from "../server.ts";
import type { Figures } from "./judge.ts";
import { type MutatedFile, originals } from "./mutated-file.ts";
import { type FuzzRequest, type OpenApi, requestsOf } from "./requests-of.ts";
import { type SentFile, sendFiles } from "./send-files.ts";
import { streamFiles } from "./stream-files.ts";
import { fire, makeTarget, type Target } from "./target.ts";
import { type Freeze, watchServer } from "./watch-server.ts";

export interface PassOptions {
  seed: number;
  /** How many generated requests are sent. */
  requests: number;
  /** The numbers of the mutated files that are sent. */
  files: number[];
  /** At most so many whole files are sent before memory is compared. Only with all of them is every format's parser loaded by then. */
  wholeFiles: number;
  /** The folder where files are kept that something went wrong with. */
  keep: string;
  /** Options of V8 for each isolate of the runtime. */
  v8Flags: string;
}

const serviceKey = "the service key of a fuzzed platform, long enough";
/** Requests before memory is compared: every route is loaded by then. */
const warmUpRequests = 300;
/** Requests are sent at the same time in so many lanes. */
const requestLanes = 4;
/** A document that takes longer is kept and named: it may be one that others wait for. */
const slowMs = 20_000;

/** Sends generated requests and mutated files, at the same time, to a platform of its own. Prints what went wrong, and counts. */
export async function runPass(options: PassOptions): Promise<Figures> {
  const { seed, requests, files, wholeFiles, keep, v8Flags } = options;
  const server = await startServer({
    env: {
      ...{ SERVICE_KEY: serviceKey, UPLOADS_PER_WINDOW: "1000000", MINIFLARE_WORKERD_V8_FLAGS: v8Flags },
    },
  });
  process.once("exit", () => void server.kill());
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
    const target = await prepare(client);
    const documents = await Promise.all(dialectNames.map(readDocument));
    // Built once for all lanes: there are hundreds of routes.
    const requestsOfAll = requestsOf(documents, target);
    const asTheyAre = originals()
      .slice(0, wholeFiles)
      .map(([name, bytes]): MutatedFile => ({ name, bytes, kinds: [] }));
    await Promise.all([
      sendRequests(requestsOfAll, target, Math.min(warmUpRequests, requests)),
      sendFiles(client, asTheyAre, fileNotes),
    ]);
    watch.begin();
    await Promise.all([
      sendRequests(requestsOfAll, target, requests),
      sendFiles(client, streamFiles(seed, files), fileNotes),
    ]);
  } catch (error) {
    faults += 1;
    console.error(error);
    console.error(server.output().slice(-4_000));
  }
  const figures = { longestAnswer: watch.longestAnswer(), baseline: watch.baseline(), peak: watch.peak() };
  const hasEnded = watch.hasEnded();
  await watch.stop();
  await server.stop();
  console.log(`Seed ${seed}, ${Math.round((Date.now() - startedAt) / 1000)} s`);
  console.log(`Requests: ${requestsSent}. ${listOf(statuses)}`);
  console.log(`Files: ${listOf(outcomes)}`);
  return { faults, ...figures, hasEnded };

  async function readDocument(dialect: DialectName): Promise<OpenApi> {
    return (await (await client.send("GET", `/openapi/${dialect}.json`)).json()) as OpenApi;
  }

  /** Sends requests in lanes; the first fault of a lane ends it, in its smallest form. */
  async function sendRequests(generated: fc.Arbitrary<FuzzRequest>, target: Target, count: number): Promise<void> {
    const lane = async (number: number) => {
      // Who makes a request depends on this count and not on the other lanes, so that a seed repeats the requests of a lane.
      let turn = number * 1_000_000 + requestsSent;
      const property = fc.asyncProperty(generated, async (request) => {
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
    console.error(`${what}: ${keepFile(file)}`);
  }

  /** Keeps the files that were being processed: one of them may be the reason. */
  function noteFreeze({ milliseconds, cpu }: Freeze): void {
    const during = Array.from(inFlight, (file) => `\n  ${keepFile(file)}`).join("");
    console.error(
      `/healthz took ${inSeconds(milliseconds)}, of it ${inSeconds(cpu)} CPU of the runtime. In progress:${during}`,
    );
  }

  /** Saves a file outside the tree, and says where it is and what was done to it. */
  function keepFile({ name, bytes, kinds }: MutatedFile): string {
    mkdirSync(keep, { recursive: true });
    const kept = path.join(keep, `seed-${seed}-${name}`);
    writeFileSync(kept, bytes);
    return `${kept} (${kinds.join(", ") || "not mutated"})`;
  }

  function perSecond(count: number): string {
    return `${(count / ((Date.now() - startedAt) / 1000)).toFixed(1)}/s`;
  }
}

async function prepare(client: ReturnType<typeof clientOf>): Promise<Target> {
  const { status, body } = await client.call("POST", "/api/login", { json: serverAdmin });
  if (status !== 200) throw new Error(`The administrator cannot log in: ${JSON.stringify(body)}`);
  return makeTarget(client, { adminToken: body.access_token, serviceKey });
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function listOf(counts: Map<string, number>): string {
  return Array.from(counts, ([what, times]) => `${what}: ${times}`)
    .sort()
    .join(", ");
}
