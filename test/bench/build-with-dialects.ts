import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorker } from "../../scripts/build.ts";
import { writeDummyDialect } from "./dummy-dialect.ts";

const root = path.join(import.meta.dirname, "../..");
const table = "const table: { prefixes: string[]; build: Build }[] = [\n";

/**
 * Builds the Worker with dummy dialects besides the real ones, each mounted in the path table with its own prefix and
 * loaded with `import()`. Returns a folder with the production configuration and the build in `dist/worker`; the caller
 * removes it. The folder is inside the project, so that its sources find packages and compiler options.
 */
export async function buildWithDialects(count: number): Promise<string> {
  const folder = path.join(root, "dist/bench-dialects");
  rmSync(folder, { recursive: true, force: true });
  // The configuration names the folder of the pages, which must exist.
  mkdirSync(path.join(folder, "dist/assets"), { recursive: true });
  // Without the command that builds: it is built here, with more than the project has.
  const config = readFileSync(path.join(root, "wrangler.toml"), "utf8").replace(/^\[build\]\n.*\n/m, "");
  writeFileSync(path.join(folder, "wrangler.toml"), config);
  cpSync(path.join(root, "src"), path.join(folder, "src"), { recursive: true });
  const names = Array.from({ length: count }, (_, at) => `dummy-${at + 1}`);
  for (const name of names) writeDummyDialect(path.join(folder, "src"), name);
  mountDialects(path.join(folder, "src/dispatch.ts"), names);
  await buildWorker({ entry: path.join(folder, "src/index.ts"), outdir: path.join(folder, "dist/worker") });
  return folder;
}

function mountDialects(dispatch: string, names: string[]): void {
  const source = readFileSync(dispatch, "utf8");
  if (!source.includes(table)) throw new Error(`The path table in src/dispatch.ts does not begin with ${table}`);
  const entries = names.map(
    (name) => `{
      prefixes: ["/${name}/"],
      build: async (env) => (await import("./api/${name}/app.ts")).buildDummyApp(compose(env)),
    },\n`,
  );
  writeFileSync(
    dispatch,
    source.replace(table, () => table + entries.join("")),
  );
}
