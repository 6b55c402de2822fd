import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readOpenApi } from "../../scripts/read-openapi.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { chatbots } from "../../src/api/chatbots/dialect.ts";
import type { Dialect } from "../../src/api/kit/dialect.ts";
import { toldOf } from "../../src/api/reference/told-of.ts";
import { replycx } from "../../src/api/replycx/dialect.ts";
import { replyx } from "../../src/api/replyx/dialect.ts";

/**
 * Generates clients of the three OpenAPI documents with five generators, compiles them strictly, and lints the documents. Exits with
 * 1 when a generator fails or changes the meaning of a document by a warning, a client does not compile, or a linter says anything.
 */
const here = import.meta.dirname;
const tools = path.join(here, "node_modules");
const names = [replyx, replycx, chatbots].map(({ name }) => name);

function documentOf(dialect: Dialect): string {
  return JSON.stringify(readOpenApi(dialect, "https://support.switchboard.test", toldOf(dialect.name)));
}

/** Runs a tool of the folder and returns what it prints, which is shown when it fails. */
function runTool(folder: string, name: string, args: string[]): string {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(tools, ".bin", name), ...args], {
    ...{ cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  });
  console.log(`${name} ${args[0]}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status === 0) return `${stdout}${stderr}`;
  throw new Error(`${name} ${args.join(" ")}\n${stdout.slice(0, 4_000)}\n${stderr.slice(0, 4_000)}`);
}

function generate(folder: string, name: string): void {
  const document = `${name}.json`;
  for (const kind of ["openapi-typescript", "oazapfts", "orval"])
    mkdirSync(path.join(folder, kind), { recursive: true });
  const heyApi = [
    "--plugins",
    "@hey-api/typescript",
    "@hey-api/sdk",
    "@hey-api/client-fetch",
    "--silent",
    "--no-log-file",
  ];
  runTool(folder, "openapi-ts", ["--input", document, "--output", `hey-api/${name}`, ...heyApi]);
  runTool(folder, "openapi-typescript", [document, "--output", `openapi-typescript/${name}.ts`]);
  runTool(folder, "oazapfts", [document, `oazapfts/${name}.ts`]);
  const own = ["--path", document, "--output", "swagger-typescript-api", "--name", `${name}.ts`, "--silent"];
  runTool(folder, "swagger-typescript-api", ["generate", ...own]);
  runTool(folder, "orval", ["--input", document, "--output", `orval/${name}.ts`, "--client", "fetch"]);
}

function lint(folder: string): void {
  const files = names.map((name) => `${name}.json`);
  const config = path.join(here, "redocly.yaml");
  const report = runTool(folder, "redocly", ["lint", ...files, "--config", config, "--max-problems", "20"]);
  if (/You have \d+ warning/.test(report)) throw new Error(`redocly warns:\n${report}`);
  runTool(folder, "spectral", [
    "lint",
    ...files,
    "--ruleset",
    path.join(here, "spectral.yaml"),
    "--fail-severity",
    "hint",
  ]);
}

const { positionals } = readOptions({ usage: "Usage: npm run test:documents -- [lint]", most: 1 });
const isLint = positionals[0] === "lint";
if (!existsSync(tools)) execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
const folder = mkdtempSync(path.join(tmpdir(), "switchboard-generators-"));
try {
  symlinkSync(tools, path.join(folder, "node_modules"));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  copyFileSync(path.join(here, "tsconfig.generated.json"), path.join(folder, "tsconfig.json"));
  for (const dialect of [replyx, replycx, chatbots]) {
    writeFileSync(path.join(folder, `${dialect.name}.json`), documentOf(dialect));
  }
  if (!isLint) for (const name of names) generate(folder, name);
  if (!isLint) runTool(folder, "tsc", ["--project", "."]);
  lint(folder);
  console.log("Five generators and two linters read all three documents.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
