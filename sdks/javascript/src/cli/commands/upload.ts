import { findAssistant, readAssistant } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";
import { findFiles } from "../upload/find-files.ts";
import { uploadFiles } from "../upload/upload-files.ts";

export const upload: Command = {
  usage: "upload FILE|FOLDER… [--assistant ID] [--no-wait]",
  summary: "Uploads documents to an assistant, and waits until they are processed.",
  details: [
    "  --assistant ID  else SWITCHBOARD_ASSISTANT, else your only one",
    "  --no-wait       does not wait for the processing",
    "",
    "A file is uploaded once, whatever its name: repeat the command to go on after an interruption.",
    "The exit code is 1 when a file could not be processed.",
  ],
  options: { assistant: { type: "string" }, "no-wait": { type: "boolean", default: false } },
  async run(terminal, paths, values) {
    if (paths.length === 0) throw new UsageError("Which files?");
    const files = findFiles(paths);
    if (files.length === 0) throw new UsageError("There are no files in it.");
    const given = readAssistant(terminal, values);
    const client = terminal.client();
    const assistantId = given ?? (await findAssistant(client));
    const isWaited = values["no-wait"] !== true;
    const outcomes = await uploadFiles(terminal, client, { assistantId, files, isWaited });
    if (terminal.isJson) terminal.print(JSON.stringify(outcomes));
    const failed = outcomes.filter(({ error }) => error !== null).length;
    terminal.note(
      `${outcomes.length - failed} of ${outcomes.length} files are ${isWaited ? "processed" : "uploaded"}.`,
    );
    return failed === 0 ? 0 : 1;
  },
};
