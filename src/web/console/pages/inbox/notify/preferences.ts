import { effect, signal } from "@preact/signals";
import { readPreference, writePreference } from "../../../session/preferences.ts";

export const sound = signal(readPreference("inbox-sound", ["on", "off"]) !== "off");
export const desktop = signal(readPreference("inbox-desktop", ["on", "off"]) === "on");

effect(() => writePreference("inbox-sound", sound.value ? "on" : "off"));
effect(() => writePreference("inbox-desktop", desktop.value ? "on" : "off"));
