import { effect, signal } from "@preact/signals";
import { isFramed } from "../../../session/is-framed.ts";
import { readPreference, writePreference } from "../../../session/preferences.ts";

/** Next to the demo's shop the inbox is silent: its visitor and its operator are the same person. */
export const sound = signal((readPreference("inbox-sound", ["on", "off"]) ?? (isFramed ? "off" : "on")) === "on");
export const desktop = signal(readPreference("inbox-desktop", ["on", "off"]) === "on");

effect(() => writePreference("inbox-sound", sound.value ? "on" : "off"));
effect(() => writePreference("inbox-desktop", desktop.value ? "on" : "off"));
