import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkerModules } from "../../../scripts/worker-modules.ts";
import { buildWithDialects } from "../build-with-dialects.ts";
import { differenceOf, type Spread, spreadOf } from "../measure.ts";
import { emptyWorker, processCpu } from "../process-cpu.ts";
import { differenceLine, figureLine, type Line, type Row } from "../row.ts";
import { type Active, bundleWorker, profileStartup } from "../startup-profile.ts";

const root = path.join(import.meta.dirname, "../../..");

/** Added together, and the difference divided by their number: what one adds is less than the noise of the machine. */
const dialects = 24;
const withMore = `… each of ${dialects} more dialects of 90 routes`;

/**
 * What a start costs, of the production build, of an empty Worker and of the build with more dialects, in turn:
 * `wrangler check startup`, and the CPU time of the runtime until it answers `/healthz`. No dialect is loaded for either.
 */
export const startUp: Row = {
  name: "start-up",
  async run({ isQuick }) {
    const larger = await buildWithDialects(dialects);
    const folder = mkdtempSync(path.join(tmpdir(), "switchboard-bench-"));
    try {
      return [
        ...(await profileLines(isQuick ? 3 : 13, folder, larger)),
        ...(await processLines(isQuick ? 7 : 25, path.join(larger, "dist/worker"))),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(larger, { recursive: true, force: true });
    }
  },
};

async function profileLines(rounds: number, folder: string, larger: string): Promise<Line[]> {
  writeFileSync(
    path.join(folder, "wrangler.toml"),
    'name = "empty"\nmain = "empty.js"\ncompatibility_date = "2026-11-01"\n',
  );
  writeFileSync(path.join(folder, "empty.js"), 'export default { fetch: () => new Response("") };\n');
  const fileOf = (name: string) => path.join(folder, `${name}.bundle`);
  bundleWorker(folder, fileOf("empty"));
  bundleWorker(root, fileOf("product"));
  bundleWorker(larger, fileOf("larger"));
  const empty = profileStartup(fileOf("empty"));
  const profiles = await alternate(rounds, {
    product: async () => profileStartup(fileOf("product")),
    larger: async () => profileStartup(fileOf("larger")),
  });
  const of = (worker: keyof typeof profiles, key: keyof Active) => profiles[worker].map((one) => one[key]);
  const line = (what: string, key: keyof Active, limit?: number) =>
    figureLine(what, spreadOf(of("product", key)), "ms", limit, spreadOf([empty[key]]));
  return [
    line("Worker start-up, active CPU", "printed", 45),
    line("… without the wait before the first sample", "busy"),
    line("… JavaScript only, without (program)", "script"),
    perDialect(withMore, of("larger", "busy"), of("product", "busy")),
  ];
}

async function processLines(rounds: number, larger: string): Promise<Line[]> {
  const empty = emptyWorker();
  const product = readWorkerModules(path.join(root, "dist/worker"));
  const more = readWorkerModules(larger);
  const cpu = await alternate(rounds, {
    empty: () => processCpu(empty),
    product: () => processCpu(product),
    larger: () => processCpu(more),
  });
  const over = {
    product: spreadOf(cpu.product),
    floor: spreadOf(cpu.empty),
    difference: differenceOf(cpu.product, cpu.empty),
  };
  return [
    differenceLine("Process CPU to the first /healthz, over an empty Worker", over, "ms", 120),
    perDialect(withMore, cpu.larger, cpu.product),
  ];
}

/** The columns of product and floor have the Worker with and without the dialects. */
function perDialect(what: string, larger: number[], product: number[]): Line {
  const all = differenceOf(larger, product);
  const difference: Spread = { median: all.median / dialects, low: all.low / dialects, high: all.high / dialects };
  return differenceLine(what, { product: spreadOf(larger), floor: spreadOf(product), difference }, "ms", 3);
}

/** Measures in turn, every second round backwards, so that each Worker is always next to the same ones. */
async function alternate<Name extends string, T>(
  rounds: number,
  measures: Record<Name, () => Promise<T>>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(measures) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, T[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) figures[name].push(await measures[name]());
  }
  return figures;
}
