import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A module as the local runtime takes it. */
export interface WorkerModule {
  type: "ESModule";
  path: string;
  contents: string;
}

/** The modules of a built Worker, the entry first. */
export function readWorkerModules(folder: string): WorkerModule[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const [entry, others] = [paths.filter((file) => file === "index.js"), paths.filter((file) => file !== "index.js")];
  return [...entry, ...others.sort()].map((file) => ({
    type: "ESModule",
    path: file,
    contents: readFileSync(path.join(folder, file), "utf8"),
  }));
}
