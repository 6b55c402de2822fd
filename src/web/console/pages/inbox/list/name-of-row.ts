import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import type { InboxTexts } from "../texts.ts";

/** Who a dialog is with, as lists and headings name it. A title that only names the assistant says nothing of that. */
export function nameOfRow(
  row: Pick<InboxRow, "dialog_id" | "contact_name" | "title" | "assistant"> | undefined,
  id: number,
  texts: InboxTexts,
): string {
  const name = row?.contact_name ?? row?.title ?? "";
  const shown = name === row?.assistant?.name ? "" : stripBidi(name).trim();
  return shown === "" ? texts.visitor(id) : shown;
}
