import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build as bundle } from "esbuild";
import { boundedPdfjs } from "./bound-pdfjs.ts";
import { digestInputs } from "./digest-inputs.ts";
import { readOptions } from "./read-options.ts";
import { writeWorkerOptions } from "./worker-options.ts";

const root = path.join(import.meta.dirname, "..");
/** Written when a build is complete. */
const stamp = path.join(root, "dist/inputs.sha256");

/**
 * Builds the browser pages into `dist/assets` and the Worker into `dist/worker`, as a deployment uploads them, and the options
 * of the local runtime.
 */
export async function build(): Promise<void> {
  rmSync(stamp, { force: true });
  const digest = digestInputs(root);
  buildPages();
  await buildWorker();
  await writeWorkerOptions();
  writeFileSync(stamp, digest);
}

/** Builds unless what is built is of the same inputs: a start need not wait for what it has. */
export async function buildIfChanged(): Promise<void> {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== digestInputs(root)) await build();
}

function buildPages(): void {
  // In a process of its own: tests inside workerd build too, and what they import of `src` is bundled.
  execFileSync(process.execPath, ["scripts/write-console-types.ts", "restricted"], { cwd: root });
  execFileSync(path.join(root, "node_modules/.bin/vite"), ["build", "--logLevel", "error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // Under another `NODE_ENV`, such as a test's, Vite would write each element's source position into the pages.
    env: { ...process.env, NODE_ENV: "production" },
  });
}

/**
 * Builds the Worker as modules: what is imported by `import()` is a module of its own and is evaluated when it is first
 * needed. Minified, because the runtime parses every module at start, used or not. Source maps take half of the time.
 */
export async function buildWorker({
  entry = "src/index.ts",
  outdir = "dist/worker",
  sourceMaps = true,
} = {}): Promise<void> {
  rmSync(path.resolve(root, outdir), { recursive: true, force: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: sourceMaps && "linked",
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    external: ["cloudflare:*", "node:*"],
    define: { "process.env.NODE_ENV": '"production"' },
    chunkNames: "modules/[name]-[hash]",
    logLevel: "warning",
    plugins: [boundedPdfjs],
  });
}

if (import.meta.main) {
  readOptions({ usage: "Usage: npm run build\n\nBuilds the pages and the Worker into dist." });
  await build();
}
