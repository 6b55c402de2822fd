import { effect, signal } from "@preact/signals";
import { readPreference, writePreference } from "../../../session/preferences.ts";

/** Whether single keys act. Who dictates or uses a screen reader may switch them off (WCAG 2.1.4). */
export const keysOn = signal(readPreference("inbox-keys", ["on", "off"]) !== "off");

effect(() => writePreference("inbox-keys", keysOn.value ? "on" : "off"));
