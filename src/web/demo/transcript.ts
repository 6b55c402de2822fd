import type { CitationFrame, MessageDeltaFrame, MessageFrame } from "../../protocol/frames.ts";

/** The conversation on the page. Every text goes in as text: nothing a message says can become markup. */
export class Transcript {
  private readonly list: HTMLElement;
  private readonly items = new Map<string, HTMLLIElement>();

  constructor(list: HTMLElement) {
    this.list = list;
  }

  /** Shows the visitor's words before the server has them. */
  addPending(clientMessageId: string, text: string): void {
    const item = this.item(`client:${clientMessageId}`, "user");
    item.classList.add("pending");
    item.textContent = text;
  }

  /** Shows a stored message, in the place of its pending or half-written self. */
  add(message: MessageFrame): void {
    const pending = message.client_message_id === undefined ? undefined : `client:${message.client_message_id}`;
    const draft = message.reply_to === undefined ? undefined : `draft:${message.reply_to}`;
    const key = [pending, draft].find((candidate) => candidate !== undefined && this.items.has(candidate));
    const item = this.item(key ?? `message:${message.id}`, message.sender);
    item.classList.remove("pending");
    item.textContent = message.text;
    if (message.citations?.length) item.append(sourcesOf(message.citations));
  }

  /** Shows the next piece of an answer that is being written. */
  addDelta(frame: MessageDeltaFrame): void {
    const item = this.item(`draft:${frame.reply_to}`, "assistant");
    item.textContent = (item.textContent ?? "").slice(0, frame.offset) + frame.delta;
  }

  private item(key: string, sender: string): HTMLLIElement {
    let item = this.items.get(key);
    if (item === undefined) {
      item = document.createElement("li");
      item.className = sender;
      this.items.set(key, item);
      this.list.append(item);
      item.scrollIntoView({ block: "end" });
    }
    return item;
  }
}

function sourcesOf(citations: CitationFrame[]): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = citations.length === 1 ? "1 source" : `${citations.length} sources`;
  details.append(summary);
  for (const { marker, title, page, heading_path: headings, quote } of citations) {
    const place = [title, ...headings, ...(page === null ? [] : [`page ${page}`])].join(" › ");
    const line = document.createElement("div");
    line.textContent = `[${marker}] ${place}`;
    const block = document.createElement("blockquote");
    block.textContent = quote;
    details.append(line, block);
  }
  return details;
}
