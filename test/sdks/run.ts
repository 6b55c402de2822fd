import { type SpawnOptions, spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { buildIfChanged } from "../../scripts/build.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { startFakeReceiver } from "../support/fake-receiver.ts";
import { startServer } from "../support/server.ts";
import { findRuntimes } from "./runtimes.ts";
import { startFaults } from "./start-faults.ts";

const root = path.join(import.meta.dirname, "../..");
const sdks = path.join(root, "sdks");

interface Finished {
  name: string;
  status: number | null;
  output: string;
}

/** Runs the tests of the client libraries in their own languages, against one platform. Exits with 1 unless all have passed. */
async function run(): Promise<void> {
  const runtimes = findRuntimes();
  for (const { language, version } of runtimes) console.info(`${language}: ${version}`);
  if (runtimes.some(({ isUsable }) => !isUsable)) {
    console.error("The client libraries are tested in all three languages: install what is missing.");
    process.exitCode = 1;
    return;
  }
  const classes = mkdtempSync(path.join(tmpdir(), "switchboard-sdk-"));
  const compiled = execute("Java", "javac", ["-nowarn", "-d", classes, writeJavaReadme(classes), ...javaSources()]);
  await buildIfChanged();
  const [receiver, faults] = await Promise.all([startFakeReceiver(), startFaults()]);
  const server = await startServer({ env: { UPLOADS_PER_WINDOW: "1000" } });
  try {
    const env = {
      ...process.env,
      ...{ SDK_URL: server.url, SDK_RECEIVER: receiver.url, SDK_FAULTS: faults.url },
      ...{ PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: path.join(sdks, "python") },
    };
    const finished = await Promise.all([
      execute("Python", "python3", ["-m", "unittest", "discover", "-s", path.join(sdks, "python/tests")], { env }),
      execute("Ruby", "ruby", ["-w", "-I", path.join(sdks, "ruby/lib"), path.join(sdks, "ruby/test/run.rb")], { env }),
      compiled.then((compilation) =>
        compilation.status === 0
          ? execute("Java", "java", ["-XX:TieredStopAtLevel=1", "-cp", classes, "chatbots.platform.RunTests"], { env })
          : compilation,
      ),
    ]);
    for (const each of finished) report(each);
    if (finished.some(({ status }) => status !== 0)) process.exitCode = 1;
  } finally {
    await Promise.all([server.stop(), receiver.stop(), faults.stop()]);
    rmSync(classes, { recursive: true, force: true });
  }
}

function javaSources(): string[] {
  return globSync("java/src/**/*.java", { cwd: sdks }).map((name) => path.join(sdks, name));
}

/** The code of the README as a class, so that it is compiled. */
function writeJavaReadme(folder: string): string {
  const readme = readFileSync(path.join(sdks, "java/README.md"), "utf8");
  const lines = [...readme.matchAll(/```java\n(.*?)```/gs)].flatMap(([, code = ""]) => code.split("\n"));
  const isImport = (line: string) => line.startsWith("import ");
  const head =
    "class Readme { static void run(String secret, Map<String, String> headers, byte[] body) throws Exception {";
  const code = [...lines.filter(isImport), head, ...lines.filter((line) => !isImport(line)), "}}"];
  const file = path.join(folder, "Readme.java");
  writeFileSync(file, code.join("\n"));
  return file;
}

async function execute(name: string, command: string, args: string[], options: SpawnOptions = {}): Promise<Finished> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
    child.once("error", () => resolve(null));
  });
  const [status, ...output] = await Promise.all([
    ended,
    ...[child.stdout, child.stderr].map((each) => (each === null ? "" : text(each))),
  ]);
  return { name, status, output: output.join("") };
}

function report({ name, status, output }: Finished): void {
  console.info(`\n${name}: ${status === 0 ? "passed" : "FAILED"}\n${output.trim()}`);
}

readOptions({ usage: "Usage: npm run test:sdks\n\nRuns the tests of the client libraries in Python, Java and Ruby." });
await run();
