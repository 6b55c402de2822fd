import { execFileSync } from "node:child_process";
import { buildIfChanged } from "../../scripts/build.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { keepStateInMemory } from "../support/keep-state-in-memory.ts";
import { startServer } from "../support/server.ts";
import { openSite } from "./open-site.ts";
import { openRoomVisitor, type Visit } from "./room-visitor.ts";

/**
 * `npm run bench:rooms`: opens many dialogs at once, with a visitor in each who asks and waits for the answers, on a server as
 * `npm start` starts it. Prints whether anything was lost, doubled, out of order or another room's, and how long it took. Exits
 * with 1 when something was.
 */
const { values } = readOptions({
  usage: `Usage: npm run bench:rooms -- [--rooms 1000] [--questions 3]

Opens this many dialogs at once, each with a visitor who asks and waits for each answer.`,
  options: { rooms: { type: "string", default: "1000" }, questions: { type: "string", default: "3" } },
  counts: ["rooms", "questions"],
});
const rooms = Number(values.rooms);
const questions = Number(values.questions);

keepStateInMemory();
if (process.env["SKIP_BUILD"] !== "1") await buildIfChanged();
const server = await startServer({ env: { UPLOADS_PER_WINDOW: "1000" } });
try {
  const token = await openSite(server.url);
  const opening = performance.now();
  const visitors = await Promise.all(
    Array.from({ length: rooms }, (_, number) => openRoomVisitor(server.url, token, number)),
  );
  const asking = performance.now();
  console.error(`${rooms} dialogs are open`);
  const visits = await Promise.all(visitors.map((visitor) => visitor.talk(questions)));
  const end = performance.now();
  const head = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  print(visits, { head, openedMs: asking - opening, talkedMs: end - asking });
} finally {
  await server.stop();
}

function print(visits: Visit[], { head, openedMs, talkedMs }: { head: string; openedMs: number; talkedMs: number }) {
  const faults = visits.flatMap((visit) => visit.faults);
  const messages = rooms * questions * 2;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    [
      `${rooms} dialogs at once, ${questions} questions in each (${new Date().toISOString().slice(0, 10)}, ${head})`,
      `  opened in            ${seconds(openedMs)}, ${Math.round((rooms * 1000) / openedMs)} dialogs a second`,
      `  messages             ${messages} in ${seconds(talkedMs)}, ${Math.round((messages * 1000) / talkedMs)} a second`,
      `  until it is stored   ${timesOf(visits.flatMap(({ acks }) => acks))}`,
      `  until the answer     ${timesOf(visits.flatMap(({ answers }) => answers))}`,
      `  lost, doubled, out of order or another room's: ${faults.length}`,
      ...faults.slice(0, 10).map((fault) => `    ${fault}`),
    ].join("\n"),
  );
  if (faults.length > 0) process.exitCode = 1;
}

function timesOf(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
