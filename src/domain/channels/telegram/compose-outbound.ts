import type { Citation } from "../../answering/types.ts";
import type { LogEntry, Message } from "../../conversations/dialog/types.ts";
import type { HandoffEvent } from "../../conversations/handoff/types.ts";
import { carriedLength, carryMarks } from "./carry-marks.ts";
import { escapeHtml, formatHtml } from "./format-html.ts";
import { maxTextLength, splitText } from "./split-text.ts";
import type { OutboundMessage, OutboundPiece } from "./types.ts";
import { type ChannelWords, wordsFor } from "./words.ts";

/** What the button under an answer says to us. */
export const personButton = "person";

/** Sources named under an answer. */
const mostSources = 8;

/** What the visitor reads of an entry of the log; null for what is not for the visitor. `lastWords` gives the language. */
export function composeOutbound(entry: LogEntry, lastWords: string, replyTo: number | null): OutboundMessage | null {
  if (entry.kind === "status") return null;
  const words = wordsFor(lastWords);
  if (entry.kind === "handoff") return plainMessage(eventWords(entry.event, words));
  const { message } = entry;
  if (message.sender === "user") return null;
  const pieces = piecesOf(message, words);
  if (pieces.length === 0) return null;
  const button = message.answer?.outcome === "abstain" ? { text: words.person, data: personButton } : null;
  return { pieces, button, replyTo };
}

/** A sentence of the platform's own. */
export function plainMessage(text: string | null): OutboundMessage | null {
  if (text === null) return null;
  return { pieces: [{ html: escapeHtml(text), plain: text }], button: null, replyTo: null };
}

function eventWords(event: HandoffEvent, words: ChannelWords): string | null {
  switch (event.kind) {
    case "handoff_requested":
      return event.queuePosition === null ? words.asked : words.queued(event.queuePosition);
    case "handoff_started":
      return words.joined(event.operator.name);
    case "handoff_released":
      // One that expired is told by the room itself.
      if (event.cause === "expired") return null;
      return event.cause === "cancelled" ? words.cancelled : words.released;
  }
}

function piecesOf({ sender, author, text, answer }: Message, words: ChannelWords): OutboundPiece[] {
  const name = sender === "operator" && author !== null ? author : null;
  const room = name === null ? maxTextLength : maxTextLength - name.length - 2;
  const cut = text.length > room ? splitText(text, room - carriedLength) : splitText(text, room);
  const pieces = carryMarks(cut).map(formatHtml);
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

/** The sources that an answer cites, one a line, with their address where they have one. */
function sourcesOf(citations: Citation[], words: ChannelWords): OutboundPiece | null {
  const lines = new Map<string, { markers: number[]; citation: Citation }>();
  for (const citation of citations) {
    const key = `${citation.sourceId}:${citation.page}`;
    const line = lines.get(key) ?? { markers: [], citation };
    lines.set(key, { ...line, markers: [...line.markers, citation.marker] });
  }
  const shown = [...lines.values()].slice(0, mostSources).map(({ markers, citation: { title, url, page } }) => {
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
