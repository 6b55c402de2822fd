import { useEffect, useRef } from "preact/hooks";
import { draftOf } from "../drafts/draft.ts";
import { neighbour, order } from "../state/order.ts";
import type { UsedAddress } from "../state/use-address.ts";
import { focusComposer } from "./focus-composer.ts";
import { keyOf } from "./key-of.ts";
import { keysOn } from "./keys-on.ts";
import { ownsKeys } from "./owns-keys.ts";

/** The keys of the inbox. None of them works while something is being written. */
export function useKeys(address: UsedAddress, openSheet: () => void): void {
  const latest = useRef({ address, openSheet });
  latest.current = { address, openSheet };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null || event.defaultPrevented || event.repeat || ownsKeys(document.activeElement)) return;
      if (document.querySelector("dialog[open]") !== null || (!keysOn.value && key !== "?")) return;
      if (perform(key, latest.current.address, latest.current.openSheet)) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Performs the act of a key. Returns whether it has one. */
function perform(key: string, address: UsedAddress, openSheet: () => void): boolean {
  const { dialogId } = address;
  switch (key) {
    case "j":
    case "k": {
      const next = neighbour(dialogId, key === "j" ? 1 : -1);
      if (next !== null) address.go({ dialogId: next });
      return true;
    }
    case "Enter": {
      // A focused link or button has its own Enter.
      if (document.activeElement !== document.body && document.activeElement?.id !== "page") return false;
      const first = order.value[0]?.dialog_id;
      if (dialogId === null && first !== undefined) address.go({ dialogId: first });
      else focusComposer();
      return true;
    }
    case "r":
    case "n":
      if (dialogId === null) return false;
      draftOf(dialogId).turnTo(key === "r" ? "reply" : "note");
      focusComposer();
      return true;
    case "/": {
      if (dialogId === null) {
        document.querySelector<HTMLElement>(".inbox-search")?.focus();
        return true;
      }
      const draft = draftOf(dialogId);
      draft.turnTo("reply");
      draft.write(draft.text === "" || /\s$/.test(draft.text) ? `${draft.text}/` : `${draft.text} /`);
      focusComposer();
      return true;
    }
    case "f":
      document.querySelector<HTMLElement>(".inbox-search")?.focus();
      return true;
    case "?":
      openSheet();
      return true;
    default: {
      const button = acts[key];
      return button === undefined ? false : press(button);
    }
  }
}

/** The buttons of the acts (`acts/act-bar.tsx`). */
const acts: Record<string, string> = {
  e: ".act-close",
  a: ".act-assign",
  l: ".act-labels",
  s: ".act-snooze",
  p: ".act-priority",
  m: ".act-merge",
  t: ".act-take, .act-release",
  c: ".act-suggest",
};

function press(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  if (button === null) return false;
  button.click();
  // The browser reports later that a menu is open: the next key is the menu's already.
  const opened = document.getElementById(button.getAttribute("popovertarget") ?? "");
  opened?.querySelector<HTMLElement>("[role^=menuitem], input")?.focus();
  return true;
}
