import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "../../..");
const client = path.join(root, "sdks/javascript");

/** Builds the package: the client as ES modules with their types, and the command line as one file. */
export async function buildJavascript(outDir = path.join(client, "dist")): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  const tsc = path.join(root, "node_modules/.bin/tsc");
  execFileSync(tsc, ["-p", client, "--outDir", outDir], { stdio: ["ignore", "inherit", "inherit"] });
  const outfile = path.join(outDir, "cli/switchboard.js");
  await build({
    ...{ entryPoints: [path.join(client, "src/cli/switchboard.ts")], outfile, bundle: true },
    ...{ platform: "node", target: "node20", format: "esm", banner: { js: "#!/usr/bin/env node" } },
  });
  chmodSync(outfile, 0o755);
}

if (import.meta.main) await buildJavascript();
