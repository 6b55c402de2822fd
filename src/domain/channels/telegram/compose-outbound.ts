import type { Citation } from "../../answering/types.ts";
import type { Message, SharedEntry } from "../../conversations/dialog/types.ts";
import type { HandoffEvent } from "../../conversations/handoff/types.ts";
import { splitText } from "../outbound/split-text.ts";
import type { OutboundMessage } from "../ports.ts";
import { balanceMarkup, maxAddedLength } from "./balance-markup.ts";
import { escapeHtml, formatHtml } from "./format-html.ts";
import { type ChannelPhrases, phrasesFor } from "./phrases.ts";
import { telegramTraits } from "./traits.ts";
import type { TelegramPiece } from "./types.ts";

/** Callback data of the button under an answer. */
export const handoffButton = "person";

const { maxTextLength } = telegramTraits;

/** Sources listed under an answer. */
const maxSources = 8;

/**
 * The message that the visitor gets for a log entry; null for an entry that is not for the visitor. `lastWords`
 * determines the language.
 */
export function composeOutbound(entry: SharedEntry, lastWords: string, replyTo: number | null): OutboundMessage | null {
  if (entry.kind === "status") return null;
  const words = phrasesFor(lastWords);
  if (entry.kind === "handoff") return plainMessage(eventPhrase(entry.event, words));
  const { message } = entry;
  if (message.sender === "user") return null;
  const pieces = piecesOf(message, words);
  if (pieces.length === 0) return null;
  const button = message.answer?.outcome === "abstain" ? { text: words.person, data: handoffButton } : null;
  return { pieces, button, replyTo };
}

/** A message with a sentence of the platform's own. */
export function plainMessage(text: string | null): OutboundMessage | null {
  if (text === null) return null;
  return { pieces: [{ html: escapeHtml(text), plain: text }], button: null, replyTo: null };
}

function eventPhrase(event: HandoffEvent, words: ChannelPhrases): string | null {
  switch (event.kind) {
    case "handoff_requested":
      return event.queuePosition === null ? words.requested : words.queued(event.queuePosition);
    case "handoff_started":
      return words.joined(event.operator.name);
    case "handoff_released":
      // The room itself announces an expired request.
      if (event.cause === "expired") return null;
      return event.cause === "cancelled" ? words.cancelled : words.released;
  }
}

function piecesOf({ sender, author, text, answer }: Message, words: ChannelPhrases): TelegramPiece[] {
  const name = sender === "operator" && author !== null ? author : null;
  const limit = name === null ? maxTextLength : maxTextLength - name.length - 2;
  const cut = text.length > limit ? splitText(text, limit - maxAddedLength) : splitText(text, limit);
  const pieces = balanceMarkup(cut).map(formatHtml);
  const [first] = pieces;
  if (name !== null && first !== undefined) {
    pieces[0] = { html: `<b>${escapeHtml(name)}:</b>\n${first.html}`, plain: `${name}:\n${first.plain}` };
  }
  const sources = sourcesOf(answer?.citations ?? [], words);
  const last = pieces.at(-1);
  if (sources === null || last === undefined) return pieces;
  const joined = { html: `${last.html}\n\n${sources.html}`, plain: `${last.plain}\n\n${sources.plain}` };
  return joined.plain.length > maxTextLength ? [...pieces, sources] : [...pieces.slice(0, -1), joined];
}

/** The sources that an answer cites, one per line, linked where they have a URL. */
function sourcesOf(citations: Citation[], words: ChannelPhrases): TelegramPiece | null {
  const lines = new Map<string, { markers: number[]; citation: Citation }>();
  for (const citation of citations) {
    const key = `${citation.sourceId}:${citation.page}:${citation.tool?.name ?? ""}`;
    const line = lines.get(key) ?? { markers: [], citation };
    lines.set(key, { ...line, markers: [...line.markers, citation.marker] });
  }
  const shown = [...lines.values()].slice(0, maxSources).map(({ markers, citation: { title, url, page } }) => {
    const marker = markers.map((number) => `[${number}]`).join("");
    const name = title.slice(0, 200);
    const tail = page === null ? "" : `, ${words.page(page)}`;
    const isLink = url !== undefined && /^https?:\/\//.test(url);
    const linked = isLink ? `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name);
    return {
      html: `${marker} ${linked}${escapeHtml(tail)}`,
      plain: `${marker} ${name}${tail}${isLink ? ` ${url.slice(0, 250)}` : ""}`,
    };
  });
  if (shown.length === 0) return null;
  return {
    html: `<i>${words.sources}</i>\n${shown.map(({ html }) => html).join("\n")}`,
    plain: `${words.sources}\n${shown.map(({ plain }) => plain).join("\n")}`,
  };
}
