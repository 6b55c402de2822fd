import type { Citation } from "../../answering/types.ts";
import type { Message, SharedEntry } from "../../conversations/dialog/types.ts";
import type { EntryToSend } from "../channel.ts";
import type { OutboundMessage, OutboundPiece } from "../ports.ts";
import { phraseLanguage, type TextPhrases, textPhrases } from "./phrases.ts";

/** How a channel that only has text writes it. */
export interface TextStyle {
  /** Converts the Markdown of a text to what the channel shows. */
  format(text: string): string;
  /** Splits a text into pieces that the channel takes. */
  split(text: string): OutboundPiece[];
  /** Whether sources are listed under an answer; without the list its markers are left out. */
  listsSources: boolean;
  /** An operator's name follows the text, as in a letter; otherwise it comes first. */
  isSigned?: true;
}

/** Sources listed under an answer. */
const maxSources = 8;

/**
 * The message that the visitor gets for a log entry in a channel that only has text; null for an entry that is not for the
 * visitor. Of handoffs it tells what the visitor has asked for.
 */
export function composeText({ entry, lastWords }: EntryToSend, style: TextStyle): OutboundMessage | null {
  if (entry.kind === "status") return null;
  const words = textPhrases(phraseLanguage(lastWords));
  const text = entry.kind === "handoff" ? eventText(entry, words) : messageText(entry.message, words, style);
  return text === null ? null : textMessage(style.split(text));
}

/** A message of pieces of text. */
export function textMessage(pieces: OutboundPiece[]): OutboundMessage | null {
  return pieces.length === 0 ? null : { pieces, button: null, replyTo: null };
}

/** What was not asked for is not told: every message costs, and a message that was not expected surprises. */
function eventText({ event, handoff }: Extract<SharedEntry, { kind: "handoff" }>, words: TextPhrases): string | null {
  switch (event.kind) {
    case "handoff_requested":
      return event.queuePosition === null ? words.requested : words.queued(event.queuePosition);
    case "handoff_started":
      return handoff.requestedAt === null ? null : words.joined(event.operator.name);
    case "handoff_released":
      return event.cause === "cancelled" ? words.cancelled : null;
  }
}

function messageText(message: Message, words: TextPhrases, style: TextStyle): string | null {
  const { sender, author, text, answer } = message;
  if (sender === "user" || text.trim() === "") return null;
  const name = sender === "operator" ? author : null;
  const citations = answer?.citations ?? [];
  const written = style.format(style.listsSources ? text : withoutMarkers(text, citations));
  const sources = style.listsSources ? sourcesOf(citations, words) : "";
  const full = `${written}${sources === "" ? "" : `\n\n${sources}`}`;
  if (name === null) return full;
  return style.isSigned ? `${full}\n\n${name}` : `${name}:\n${full}`;
}

function withoutMarkers(text: string, citations: Citation[]): string {
  return citations.reduce(
    (rest, { marker }) => rest.replaceAll(` [${marker}]`, "").replaceAll(`[${marker}]`, ""),
    text,
  );
}

/** The sources that an answer cites, one per line, with their URL where they have one. */
function sourcesOf(citations: Citation[], words: TextPhrases): string {
  const lines = new Map<string, { markers: number[]; citation: Citation }>();
  for (const citation of citations) {
    const key = `${citation.sourceId}:${citation.page}:${citation.tool?.name ?? ""}`;
    const { markers } = lines.get(key) ?? { markers: [] };
    lines.set(key, { citation, markers: [...markers, citation.marker] });
  }
  const shown = [...lines.values()].slice(0, maxSources).map(({ markers, citation: { title, url, page } }) => {
    const tail = page === null ? "" : `, ${words.page(page)}`;
    const link = url !== undefined && /^https?:\/\//.test(url) ? ` ${url.slice(0, 250)}` : "";
    return `${markers.map((number) => `[${number}]`).join("")} ${title.slice(0, 200)}${tail}${link}`;
  });
  return shown.length === 0 ? "" : `${words.sources}\n${shown.join("\n")}`;
}
