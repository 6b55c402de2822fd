import { recogniseSmallTalk, type SmallTalkKind } from "../../answering/recognise-small-talk.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { Message } from "../dialog/types.ts";

/** Messages that a question may be written in, and its characters. */
const maxMessages = 5;
const maxLength = 4_000;

export interface OpenQuestion {
  text: string;
  /** The messages that it is written in, oldest first. */
  messages: Message[];
}

/**
 * What a visitor asked and nobody has answered: the messages since the last one of an operator and the last answer of the assistant,
 * without small talk. Where these only ask for a person, the last question before them; null when nothing is open. `messages` are
 * oldest first.
 */
export function openQuestion(messages: Message[]): OpenQuestion | null {
  const answered = messages.findLastIndex(isReply);
  const said = messages.slice(answered + 1).filter(({ sender, text }) => sender === "user" && text.trim() !== "");
  const last = said.at(-1);
  if (last === undefined) return null;
  const asked = said.filter((message) => talkOf(message) === null);
  if (asked.length > 0) return questionOf(asked.slice(-maxMessages));
  const before = messages.findLast(
    (message) => message.sender === "user" && message.text.trim() !== "" && talkOf(message) === null,
  );
  const isForPerson = said.every((message) => talkOf(message) === "person");
  return questionOf([isForPerson && before !== undefined ? before : last]);
}

function questionOf(messages: Message[]): OpenQuestion {
  return {
    text: messages
      .map(({ text }) => text.trim())
      .join("\n")
      .slice(-maxLength),
    messages,
  };
}

function isReply({ sender, answer }: Message): boolean {
  return sender === "operator" || answer?.outcome === "answer" || answer?.outcome === "clarify";
}

function talkOf({ text }: Message): SmallTalkKind | null {
  return recogniseSmallTalk(text, languageOf(text));
}
