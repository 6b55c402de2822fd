import type { ServerFrame } from "../../protocol/frames.ts";
import { type OpenDialog, openDialog } from "./open-dialog.ts";
import { Transcript } from "./transcript.ts";

const suggestions = [
  "How long is the warranty?",
  "What does an inspection cost?",
  "How do I descale the Brass One?",
  "Сколько действует подарочная карта?",
];

const state = element("state", HTMLElement);
const composer = element("composer", HTMLFormElement);
const text = element("text", HTMLTextAreaElement);
const transcript = new Transcript(element("messages", HTMLElement));
const unacknowledged = new Map<string, string>();
let socket: WebSocket | undefined;
let lastSeq = 0;
let failures = 0;

function connect(dialog: OpenDialog): void {
  const query = new URLSearchParams({ token: dialog.siteToken, guest_id: dialog.guestId, after_seq: String(lastSeq) });
  const opened = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/dialogs/${dialog.dialogId}?${query}`);
  opened.onopen = () => {
    failures = 0;
    state.textContent = "Connected.";
    for (const [id, words] of unacknowledged) sendFrame(opened, id, words);
  };
  opened.onmessage = (event) => receive(JSON.parse(String(event.data)) as ServerFrame);
  opened.onclose = () => {
    failures += 1;
    const delay = Math.min(15_000, 500 * 2 ** failures) * (0.5 + Math.random());
    state.textContent = "The connection was lost. Connecting again…";
    setTimeout(() => connect(dialog), delay);
  };
  socket = opened;
}

function receive(frame: ServerFrame): void {
  if (frame.type === "message_delta") transcript.addDelta(frame);
  else if (frame.type === "ack") unacknowledged.delete(frame.client_message_id ?? "");
  else if (frame.type === "error") state.textContent = frame.error.message;
  else if (frame.seq > lastSeq) {
    lastSeq = frame.seq;
    transcript.add(frame.message);
  }
}

function submit(words: string): void {
  const id = crypto.randomUUID();
  unacknowledged.set(id, words);
  transcript.addPending(id, words);
  if (socket?.readyState === WebSocket.OPEN) sendFrame(socket, id, words);
}

function sendFrame(to: WebSocket, id: string, words: string): void {
  to.send(JSON.stringify({ type: "send_message", text: words, client_message_id: id }));
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing`);
  return found;
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (words !== "") submit(words);
  text.value = "";
});
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
for (const words of suggestions) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", () => submit(words));
  const item = document.createElement("li");
  item.append(button);
  element("suggestions", HTMLElement).append(item);
}

try {
  connect(await openDialog());
} catch (error) {
  state.textContent = error instanceof Error ? error.message : String(error);
}
