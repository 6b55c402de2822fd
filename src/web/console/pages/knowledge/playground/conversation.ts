import { signal } from "@preact/signals";
import type { Output } from "../../../client/call.ts";

export type PlaygroundAnswer = Output<"POST /api/assistants/{assistant_id}/playground">;

export interface Turn {
  id: number;
  question: string;
  answer: PlaygroundAnswer;
}

/** The turns with each assistant, by its id. They stay while other pages are shown, and are gone with the tab. */
export const conversations = signal<ReadonlyMap<number, readonly Turn[]>>(new Map());

/** The most messages that the playground looks at; earlier ones are left out. */
const maxHistory = 20;

export function setTurns(assistantId: number, turns: readonly Turn[]): void {
  conversations.value = new Map(conversations.value).set(assistantId, turns);
}

/** The turns as earlier messages of a question, oldest first. */
export function historyOf(turns: readonly Turn[]): { sender: "user" | "assistant"; text: string }[] {
  const messages = turns.flatMap(({ question, answer }) => [
    { sender: "user" as const, text: question },
    ...(answer.text.trim() === "" ? [] : [{ sender: "assistant" as const, text: answer.text.slice(0, 4_000) }]),
  ]);
  return messages.slice(-maxHistory);
}
