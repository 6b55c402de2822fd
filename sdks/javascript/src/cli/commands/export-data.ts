import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportAccount } from "../../replyx/accounts.ts";
import { exportDialog } from "../../replyx/dialogs.ts";
import { readId } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";
import { writePrivately } from "../login-file.ts";

export const exportData: Command = {
  usage: "export [--dialog ID] [--output FILE]",
  summary: "Exports the personal data of your account, or one dialog, as JSON.",
  details: [
    "  --dialog ID    only this dialog",
    "  --output FILE  else the standard output; only you can read the file",
  ],
  options: { dialog: { type: "string" }, output: { type: "string" } },
  most: 0,
  async run(terminal, _, values) {
    const given = values["dialog"] as string | undefined;
    const dialog = given === undefined ? null : readId(given, "--dialog");
    const output = values["output"] as string | undefined;
    if (output !== undefined) requireWritable(output);
    const client = terminal.client();
    const options = { signal: terminal.signal, timeoutMs: 300_000 };
    const data =
      dialog === null
        ? await exportAccount(client, {}, options)
        : await exportDialog(client, { dialog_id: dialog }, options);
    const text = JSON.stringify(data, null, 2);
    if (output === undefined) terminal.print(text);
    else {
      // A pipe or a device is written to, not replaced.
      if (statSync(output, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(output, `${text}\n`);
      else writePrivately(output, `${text}\n`);
      terminal.note(`Written to ${output}.`);
    }
    return 0;
  },
};

function requireWritable(output: string): void {
  const isFolder = (place: string) => statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(output)) throw new UsageError(`${output} is a folder: give a file.`);
  const folder = path.dirname(output);
  if (!isFolder(folder)) throw new UsageError(`There is no folder ${folder}.`);
}
