import { signal } from "@preact/signals";
import type { Output } from "../../client/call.ts";
import { readPreference, writePreference } from "../../session/preferences.ts";

export type Assistant = Output<"GET /api/assistants">[number];

const preference = "knowledge-assistant";
const chosen = signal<number | null>(null);

/** The assistant whose knowledge is shown: the one chosen last, else the first. */
export function chosenAssistant(assistants: Assistant[]): Assistant | undefined {
  const ids = assistants.map(({ id }) => String(id));
  const wanted = chosen.value ?? Number(readPreference(preference, ids));
  return assistants.find(({ id }) => id === wanted) ?? assistants[0];
}

/** Shows another assistant's knowledge, now and in the next visit. */
export function chooseAssistant(id: number): void {
  chosen.value = id;
  writePreference(preference, String(id));
}
