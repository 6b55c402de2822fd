import { readFileSync } from "node:fs";
import path from "node:path";
import { findAssistant, readAssistant } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";
import { readBar } from "../evaluate/read-bar.ts";
import { readGoldenSet } from "../evaluate/read-golden-set.ts";
import { resolveSources } from "../evaluate/resolve-sources.ts";
import { runEvaluation } from "../evaluate/run-evaluation.ts";
import { writeReport } from "../evaluate/write-report.ts";
import { openUploadRecord } from "../upload/upload-record.ts";

export const evaluate: Command = {
  usage: "evaluate FILE.json|FILE.jsonl|FILE.csv [--assistant ID] [--bar hit_rate=0.9,groundedness=1] [--name NAME]",
  summary: "Asks an assistant the questions of a golden set, and compares the figures with a bar.",
  details: [
    "  --assistant ID  else SWITCHBOARD_ASSISTANT, else your only one",
    "  --bar FIGURES   the least values; else those of the file",
    "  --name NAME     of the evaluation; else that of the file",
    "",
    "The exit code is 1 when a figure is below the bar.",
  ],
  options: { assistant: { type: "string" }, bar: { type: "string" }, name: { type: "string" } },
  async run(terminal, [file, ...rest], values) {
    if (file === undefined || rest.length > 0) throw new UsageError("Give one file.");
    const { bar, name, questions } = readOrRefuse(() => readGoldenSet(file, readFileSync(file, "utf8")));
    const given = values["bar"] as string | undefined;
    const wanted = given === undefined ? bar : readOrRefuse(() => readBar(given));
    const assistant = readAssistant(terminal, values);
    const client = terminal.client();
    const assistantId = assistant ?? (await findAssistant(client));
    const record = openUploadRecord(terminal.folder, client.url, assistantId, terminal.note);
    const set = {
      questions: resolveSources(questions, record),
      name: (values["name"] as string | undefined) ?? name ?? path.basename(file),
      ...(wanted === undefined ? {} : { bar: wanted }),
    };
    const report = await runEvaluation(terminal, client, assistantId, set);
    terminal.print(terminal.isJson ? JSON.stringify(report) : writeReport(report).join("\n"));
    return report.evaluation.state === "completed" && report.evaluation.passed !== false ? 0 : 1;
  },
};

/** What cannot be read is a wrong argument. */
function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, path: place, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`There is no file ${place}.`);
    throw new UsageError(code === "EISDIR" ? "A golden set is a file, not a folder." : message);
  }
}
