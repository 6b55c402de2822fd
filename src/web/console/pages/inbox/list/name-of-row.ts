import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import type { InboxTexts } from "../texts.ts";

/** Who a dialog is with, as lists and headings name it. */
export function nameOfRow(
  row: Pick<InboxRow, "dialog_id" | "contact_name" | "title"> | undefined,
  id: number,
  texts: InboxTexts,
): string {
  const name = stripBidi(row?.contact_name ?? row?.title ?? "").trim();
  return name === "" ? texts.visitor(id) : name;
}
