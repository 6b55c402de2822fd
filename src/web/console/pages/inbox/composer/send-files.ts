import { maxFileMegabytes } from "../../../../chat/files/limits.ts";
import type { OpenDialog } from "../conversation/open-dialog.ts";
import { outbox } from "../outbox/outbox.ts";
import type { InboxTexts } from "../texts.ts";

/** Sends files, each as a message of its own. One that is too large is shown as refused, by its name. */
export function sendFiles(dialog: OpenDialog, files: readonly File[], texts: InboxTexts): void {
  for (const file of files) {
    const given = {
      ...{ dialogId: dialog.id, kind: "file" as const, text: "", afterSeq: dialog.lastSeq },
      file: { name: file.name, size: file.size },
    };
    if (file.size > maxFileMegabytes * 2 ** 20) outbox.refuse(given, texts.fileTooLarge(maxFileMegabytes));
    else void outbox.send(given, file);
  }
}
