import type { MessageDeltaFrame, MessageFrame } from "../../protocol/frames.ts";
import { sourcesOf } from "./sources.ts";
import { goToEnd, stayAtEnd } from "./stay-at-end.ts";

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
    item.replaceChildren(made("p", text));
    goToEnd();
  }

  /** Shows a stored message instead of its pending or half-written self: below all stored ones, above the rest. */
  add(message: MessageFrame): void {
    const pending = message.client_message_id === undefined ? undefined : `client:${message.client_message_id}`;
    const draft = message.reply_to === undefined ? undefined : `draft:${message.reply_to}`;
    const key = [pending, draft].find((candidate) => candidate !== undefined && this.items.has(candidate));
    stayAtEnd(() => {
      const item = this.item(key ?? `message:${message.id}`, message.sender);
      item.classList.remove("pending", "draft");
      item.replaceChildren(
        ...(message.operator_name === undefined ? [] : [made("b", message.operator_name)]),
        made("p", message.text),
        ...(message.citations?.length ? [sourcesOf(message.citations)] : []),
      );
      this.list.insertBefore(item, this.list.querySelector(".pending, .draft"));
    });
  }

  /** Shows the next piece of an answer that is being written. One that does not join is left out: the whole comes. */
  addDelta(frame: MessageDeltaFrame): void {
    stayAtEnd(() => {
      const item = this.item(`draft:${frame.reply_to}`, "assistant");
      item.classList.add("draft");
      const written = item.textContent ?? "";
      if (frame.offset <= written.length) item.replaceChildren(made("p", written.slice(0, frame.offset) + frame.delta));
    });
  }

  /** Says under the visitor's words why the server did not take them. */
  refuse(clientMessageId: string, reason: string): void {
    const item = this.item(`client:${clientMessageId}`, "user");
    item.classList.replace("pending", "refused");
    item.append(made("small", `Not sent. ${reason}`));
  }

  /** Takes an answer back that will not be finished. */
  dropDraft(replyTo: number): void {
    this.items.get(`draft:${replyTo}`)?.remove();
    this.items.delete(`draft:${replyTo}`);
  }

  private item(key: string, sender: string): HTMLLIElement {
    let item = this.items.get(key);
    if (item === undefined) {
      item = document.createElement("li");
      item.className = sender;
      this.items.set(key, item);
      this.list.append(item);
    }
    return item;
  }
}

function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
