import type { Day } from "./simulate-day.ts";

/** What `npm run capacity` prints of a simulated day, line by line. */
export function writeDay(day: Day): string[] {
  const lines: [string, string][] = [
    ["Dialogs", `${count(day.dialogs)} with ${count(day.questions)} questions; ${count(day.openAtOnce)} open at once`],
    ["The busiest second", `${count(day.begunInSecond)} dialogs begin; ${count(day.askedInSecond)} questions`],
    ["The busiest D1 database", `busy ${count(day.databaseLoad * 100)} % of its busiest minute`],
    [
      "… a request waits",
      `p50 ${count(day.waitP50)} ms, p99 ${count(day.waitP99)} ms, at the longest ${count(day.waitMost)} ms`,
    ],
    ["Queue of events", `${count(day.queuedInSecond)} messages in the busiest second`],
    ["Inbox of the largest account", `${count(day.inboxInSecond)} requests in the busiest second`],
    ["Model", `${count(day.callsAtOnce)} calls at once; ${count(day.callsInMinute)} in the busiest minute`],
    [
      "The longest dialog",
      `${count(day.longestMessages)} messages; its room stores ${count(day.longestBytes / 1024)} KB`,
    ],
  ];
  return [
    "A day of it, simulated (the same each time):",
    ...lines.map(([name, said]) => `  ${name.padEnd(30)}${said}`),
  ];
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
