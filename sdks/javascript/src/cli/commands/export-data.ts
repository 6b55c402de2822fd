import { statSync, writeFileSync } from "node:fs";
import { exportAccount } from "../../replyx/accounts.ts";
import { exportDialog } from "../../replyx/dialogs.ts";
import { readId } from "../choose-assistant.ts";
import type { Command } from "../command.ts";
import { writePrivately } from "../login-file.ts";

export const exportData: Command = {
  usage: "export [--dialog ID] [--output FILE]",
  summary: "Exports the personal data of your account, or one dialog, as JSON.",
  details: [
    "  --dialog ID    only this dialog",
    "  --output FILE  else the standard output; only you can read the file",
  ],
  options: { dialog: { type: "string" }, output: { type: "string" } },
  async run(terminal, _, values) {
    const client = terminal.client();
    const dialog = values["dialog"] as string | undefined;
    const options = { signal: terminal.signal, timeoutMs: 300_000 };
    const data =
      dialog === undefined
        ? await exportAccount(client, {}, options)
        : await exportDialog(client, { dialog_id: readId(dialog, "--dialog") }, options);
    const output = values["output"] as string | undefined;
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
