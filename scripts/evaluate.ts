import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { connect } from "./evaluate/connect.ts";
import { readBar } from "./evaluate/read-bar.ts";
import { readGoldenSet } from "./evaluate/read-golden-set.ts";
import { runEvaluation } from "./evaluate/run-evaluation.ts";
import { serveDocuments } from "./evaluate/serve-documents.ts";
import { writeReport } from "./evaluate/write-report.ts";
import { findServer } from "./start/find-server.ts";

/**
 * `npm run evaluate -- FILE`: asks an assistant the questions of a golden set and prints the results. Exits with 1 when
 * a figure is below the bar or something fails; with 2 for wrong arguments.
 */
const usage = `Usage: npm run evaluate -- FILE.json|FILE.jsonl|FILE.csv [--bar hit_rate=0.9,groundedness=1] [--name NAME]
         --documents FOLDER                          a platform of its own that reads the folder
         --assistant ID [--url http://localhost:8000] [--token TOKEN]   a running platform; or set SWITCHBOARD_TOKEN`;

const { positionals, values } = readArguments();
const [file] = positionals;
if (file === undefined || (values.documents === undefined) === (values.assistant === undefined)) leave(usage);

try {
  process.exitCode = (await evaluate(file)) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Whether the run finished and no figure was below the bar. */
async function evaluate(file: string): Promise<boolean> {
  const { bar, name, questions } = readGoldenSet(file, readFileSync(file, "utf8"));
  const set = {
    questions,
    name: values.name ?? name ?? path.basename(file),
    ...(values.bar === undefined ? bar && { bar } : { bar: readBar(values.bar) }),
  };
  const served = values.documents === undefined ? null : await serveDocuments(values.documents);
  try {
    const connection = served?.connection ?? connect(findServer(values.url), values.token);
    const report = await runEvaluation(connection, served?.assistantId ?? Number(values.assistant), set);
    console.log(writeReport(report).join("\n"));
    return report.evaluation.state === "completed" && report.evaluation.passed !== false;
  } finally {
    await served?.stop();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        documents: { type: "string" },
        assistant: { type: "string" },
        url: { type: "string" },
        token: { type: "string", default: process.env["SWITCHBOARD_TOKEN"] ?? "" },
        bar: { type: "string" },
        name: { type: "string" },
      },
    });
  } catch (error) {
    return leave(`${(error as Error).message}\n${usage}`);
  }
}

function leave(words: string): never {
  console.error(words);
  process.exit(2);
}
