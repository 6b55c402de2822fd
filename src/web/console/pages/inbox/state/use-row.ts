import { useComputed } from "@preact/signals";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { inbox } from "./inbox.ts";

/** The row of a dialog. A component that uses it is drawn again when that row changes, and not with every other one. */
export function useRow(id: number): InboxRow | undefined {
  return useComputed(() => inbox.state.value.rows.get(id)).value;
}
