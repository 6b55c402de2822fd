import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfChanged } from "../../scripts/build.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { buildBefore } from "./build-before.ts";
import { closeConnections } from "./load.ts";
import type { PrintedLine, Row } from "./row.ts";
import { analytics } from "./rows/analytics.ts";
import { consoleInbox } from "./rows/console.ts";
import { fanOut } from "./rows/fan-out.ts";
import { firstDelta } from "./rows/first-delta.ts";
import { idleSockets } from "./rows/idle-sockets.ts";
import { memory } from "./rows/memory.ts";
import { messageIn } from "./rows/message-in.ts";
import { quietRooms } from "./rows/quiet-rooms.ts";
import { readChatbot } from "./rows/read-chatbot.ts";
import { readRecord } from "./rows/read-record.ts";
import { retrieval } from "./rows/retrieval.ts";
import { activeRooms } from "./rows/rooms.ts";
import { sizes } from "./rows/sizes.ts";
import { sms } from "./rows/sms.ts";
import { startUp } from "./rows/start-up.ts";
import { statements } from "./rows/statements.ts";
import { wake } from "./rows/wake.ts";
import { webhooks } from "./rows/webhooks.ts";
import { type Stage, type StageOptions, startStage } from "./stage.ts";

/**
 * `npm run bench -- [--quick] [--only read,message] [--chunks 100000] [--no-before]`: measures the budgets of the design and
 * compares the product with a floor and with an earlier commit. It only reports: a missed budget is printed and is not an
 * error.
 */
const { values } = readOptions({
  usage: `Usage: npm run bench -- [--quick] [--only read,message] [--chunks 100000] [--no-before]

Measures the budgets of the design, and compares the product with a floor and with an earlier commit.`,
  counts: ["chunks"],
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    chunks: { type: "string" },
    "no-before": { type: "boolean", default: false },
  },
});
const chunks = Number(values.chunks ?? (values.quick ? 10_000 : 100_000));
const rows: Row[] = [
  readRecord,
  readChatbot,
  messageIn,
  quietRooms,
  statements,
  fanOut,
  activeRooms,
  idleSockets,
  wake,
  firstDelta,
  webhooks,
  sms,
  analytics,
  retrieval("search", 1_000, 4),
  retrieval("retrieval", chunks, 3),
  startUp,
  sizes,
  consoleInbox,
  memory,
];
const wanted = values.only.split(",").filter(Boolean);
for (const name of wanted) {
  if (!rows.some((row) => row.name === name))
    throw new Error(`No row "${name}": ${rows.map((row) => row.name).join(", ")}`);
}

if (process.env["SKIP_BUILD"] !== "1") await buildIfChanged();
const folder = mkdtempSync(path.join(tmpdir(), "switchboard-before-"));
const options: StageOptions = values["no-before"] ? {} : { before: buildBefore(folder) };
const shared = await startStage(options);
const lines: PrintedLine[] = [];
try {
  for (const row of rows) {
    if (wanted.length > 0 && !wanted.includes(row.name)) continue;
    const start = performance.now();
    const measured = row.ownStage === undefined ? await measure(row, shared) : await measureApart(row);
    lines.push(...measured);
    console.error(`${row.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    // For whoever ends the run early.
    for (const { what, measured: figure, verdict } of measured) console.error(`  ${what}: ${figure} ${verdict}`);
  }
} finally {
  closeConnections();
  await shared.stop();
  rmSync(folder, { recursive: true, force: true });
}
print(lines);

async function measureApart(row: Row): Promise<PrintedLine[]> {
  const stage = await startStage({ ...options, ...row.ownStage });
  try {
    return await measure(row, stage);
  } finally {
    closeConnections();
    await stage.stop();
  }
}

async function measure(row: Row, stage: Stage): Promise<PrintedLine[]> {
  const isQuick = values.quick;
  const product = await row.run({ stage, isQuick });
  const isCompared = row.isCompared === true && !values["no-before"];
  const before = isCompared ? await row.run({ stage: { ...stage, product: stage.before }, isQuick }) : [];
  return product.map((line, at) => ({ ...line, before: before[at]?.measured ?? "" }));
}

function print(table: PrintedLine[]): void {
  const header: PrintedLine = {
    ...{ what: "What", product: "Product", floor: "Floor", before: "Before", measured: "Measured", budget: "Budget" },
    verdict: "",
  };
  const columns = Object.keys(header) as (keyof PrintedLine)[];
  const widths = columns.map((column) => Math.max(...[header, ...table].map((line) => line[column].length)));
  for (const line of [header, ...table]) {
    console.log(`| ${columns.map((column, at) => line[column].padEnd(widths[at] ?? 0)).join(" | ")} |`);
    if (line === header) console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  }
}
