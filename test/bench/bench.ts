import { parseArgs } from "node:util";
import { build } from "../../scripts/build.ts";
import { closeConnections } from "./load.ts";
import type { Line, Row } from "./row.ts";
import { fanOut } from "./rows/fan-out.ts";
import { firstDelta } from "./rows/first-delta.ts";
import { idleSockets } from "./rows/idle-sockets.ts";
import { messageIn } from "./rows/message-in.ts";
import { readRecord } from "./rows/read-record.ts";
import { retrieval } from "./rows/retrieval.ts";
import { talkingRooms } from "./rows/rooms.ts";
import { sizes } from "./rows/sizes.ts";
import { startUp } from "./rows/start-up.ts";
import { wake } from "./rows/wake.ts";
import { startStage } from "./stage.ts";

/**
 * `npm run bench -- [--quick] [--only read,message] [--chunks 100000]`: the budgets of the design, product beside floor.
 * It reports and judges nothing: a missed budget is printed, and only what does not work ends it with an error.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    chunks: { type: "string" },
  },
});
const chunks = Number(values.chunks ?? (values.quick ? 10_000 : 100_000));
const rows: Row[] = [
  readRecord,
  messageIn,
  fanOut,
  talkingRooms,
  idleSockets,
  wake,
  firstDelta,
  retrieval(chunks),
  startUp,
  sizes,
];
const wanted = values.only.split(",").filter(Boolean);
for (const name of wanted) {
  if (!rows.some((row) => row.name === name))
    throw new Error(`No row "${name}": ${rows.map((row) => row.name).join(", ")}`);
}

if (process.env["SKIP_BUILD"] !== "1") build();
const stage = await startStage();
const lines: Line[] = [];
try {
  for (const row of rows) {
    if (wanted.length > 0 && !wanted.includes(row.name)) continue;
    const start = performance.now();
    lines.push(...(await row.run({ stage, isQuick: values.quick })));
    console.error(`${row.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} finally {
  closeConnections();
  await stage.stop();
}
print(lines);

function print(table: Line[]): void {
  const header: Line = {
    ...{ what: "What", product: "Product", floor: "Floor", measured: "Measured", budget: "Budget", verdict: "" },
  };
  const columns = Object.keys(header) as (keyof Line)[];
  const widths = columns.map((column) => Math.max(...[header, ...table].map((line) => line[column].length)));
  for (const line of [header, ...table]) {
    console.log(`| ${columns.map((column, at) => line[column].padEnd(widths[at] ?? 0)).join(" | ")} |`);
    if (line === header) console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  }
}
