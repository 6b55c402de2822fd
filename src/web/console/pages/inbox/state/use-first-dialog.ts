import { useEffect, useRef } from "preact/hooks";
import { isFramed } from "../../../session/is-framed.ts";
import { inbox } from "./inbox.ts";
import type { UsedAddress } from "./use-address.ts";

/** From this width the list and a conversation are side by side; the same in `responsive.css`. */
const isWide = matchMedia("(min-width: 600px)");

/** Next to the demo's shop the first dialog in which something happens opens by itself, unless one was opened before. */
export function useFirstDialog(address: UsedAddress): void {
  const latest = useRef(address);
  latest.current = address;
  const hasOpened = useRef(!isFramed);
  if (address.dialogId !== null) hasOpened.current = true;
  useEffect(
    () =>
      inbox.onFrame((frame) => {
        if (hasOpened.current || frame.type !== "dialog_changed" || frame.dialog.status !== "active") return;
        if (!isWide.matches || frame.dialog.last_message === null) return;
        hasOpened.current = true;
        latest.current.go({ dialogId: frame.dialog.dialog_id }, true);
      }),
    [],
  );
}
