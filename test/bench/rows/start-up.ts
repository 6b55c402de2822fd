import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";

const root = path.join(import.meta.dirname, "../../..");

/** `wrangler check startup` of the production configuration, and of an empty Worker. */
export const startUp: Row = {
  name: "start-up",
  async run({ isQuick }) {
    const folder = mkdtempSync(path.join(tmpdir(), "switchboard-bench-"));
    writeFileSync(
      path.join(folder, "wrangler.toml"),
      'name = "empty"\nmain = "empty.js"\ncompatibility_date = "2026-11-01"\n',
    );
    writeFileSync(path.join(folder, "empty.js"), 'export default { fetch: () => new Response("") };\n');
    const outfile = path.join(folder, "startup.cpuprofile");
    const product: Active[] = [];
    const floor: Active[] = [];
    for (let round = 0; round < (isQuick ? 3 : 7); round += 1) {
      floor.push(activeOf(folder, outfile, []));
      product.push(activeOf(root, outfile, ["--args=--env=production"]));
    }
    rmSync(folder, { recursive: true, force: true });
    const of = (profiles: Active[], key: keyof Active) => spreadOf(profiles.map((one) => one[key]));
    return [
      figureLine("Worker start-up, active CPU", of(product, "all"), "ms", 60, of(floor, "all")),
      figureLine("… JavaScript only, without (program)", of(product, "script"), "ms", undefined, of(floor, "script")),
    ];
  },
};

interface Active {
  /**
   * Every sample except `(idle)`, as wrangler prints it, including `(program)`, which parses, and the garbage collector.
   */
  all: number;
  /** Samples with a JavaScript function on top. */
  script: number;
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Profiles the Worker of a folder. The command builds the Worker of its working directory. */
function activeOf(folder: string, outfile: string, args: string[]): Active {
  execFileSync(path.join(root, "node_modules/.bin/wrangler"), ["check", "startup", ...args, "--outfile", outfile], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
  });
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(outfile, "utf8")) as Profile;
  const nameOf = new Map(nodes.map((node) => [node.id, node.callFrame.functionName]));
  const active = { script: 0, all: 0 };
  samples.forEach((sample, at) => {
    const name = nameOf.get(sample) ?? "";
    const milliseconds = (timeDeltas[at] ?? 0) / 1000;
    if (name !== "(idle)") active.all += milliseconds;
    if (!["(idle)", "(program)", "(garbage collector)", "(root)"].includes(name)) active.script += milliseconds;
  });
  return active;
}
