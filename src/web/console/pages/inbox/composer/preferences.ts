import { effect, signal } from "@preact/signals";
import { readPreference, writePreference } from "../../../session/preferences.ts";

/** Which key sends: Enter, or Ctrl (Cmd) and Enter. The other one breaks the line. */
export const sendKey = signal<"enter" | "mod-enter">(
  readPreference("inbox-send-key", ["enter", "mod-enter"]) ?? "enter",
);

effect(() => writePreference("inbox-send-key", sendKey.value));
