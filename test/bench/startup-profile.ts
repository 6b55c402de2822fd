import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const wrangler = path.join(import.meta.dirname, "../../node_modules/.bin/wrangler");

/** Active milliseconds of a profile that `wrangler check startup` takes. */
export interface Active {
  /** Every sample except `(idle)`: the figure that wrangler prints. */
  printed: number;
  /**
   * Without the first sample after an idle one. The profiler does not sample while the Worker waits, so that sample contains
   * the wait, from one to fifty milliseconds.
   */
  busy: number;
  /** Of `busy`: samples with a JavaScript function on top; the others are the compiler's and the garbage collector's. */
  script: number;
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Writes the upload of the Worker that is configured in `folder` to the file `bundle`. */
export function bundleWorker(folder: string, bundle: string, args: string[] = []): void {
  runWrangler(folder, ["deploy", "--dry-run", ...args, "--outfile", bundle]);
}

/** Profiles the start of a bundled Worker. */
export function profileStartup(bundle: string): Active {
  const outfile = `${bundle}.cpuprofile`;
  runWrangler(path.dirname(bundle), ["check", "startup", "--worker", bundle, "--outfile", outfile]);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(outfile, "utf8")) as Profile;
  const nameOf = new Map(nodes.map((node) => [node.id, node.callFrame.functionName]));
  const active: Active = { printed: 0, busy: 0, script: 0 };
  let last = "(idle)";
  samples.forEach((sample, at) => {
    const name = nameOf.get(sample) ?? "";
    const milliseconds = (timeDeltas[at] ?? 0) / 1000;
    if (name !== "(idle)") active.printed += milliseconds;
    if (name !== "(idle)" && last !== "(idle)") {
      active.busy += milliseconds;
      if (!["(program)", "(garbage collector)", "(root)"].includes(name)) active.script += milliseconds;
    }
    last = name;
  });
  return active;
}

function runWrangler(folder: string, args: string[]): void {
  execFileSync(wrangler, args, {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" },
  });
}
