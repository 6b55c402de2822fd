import { joinDialog } from "../lib/join-dialog.ts";
import { startComposer, stopComposer } from "./composer.ts";
import { connectionWords } from "./connection-words.ts";
import { element } from "./element.ts";
import { noticeWords } from "./notice-words.ts";
import { forgetDialog, type OpenDialog, openDialog } from "./open-dialog.ts";
import { stayAtEnd } from "./stay-at-end.ts";
import { Transcript } from "./transcript.ts";

const state = element("state", HTMLElement);
const notice = element("notice", HTMLElement);
const startAgain = element("start-again", HTMLButtonElement);
const transcript = new Transcript(element("messages", HTMLElement));

function join({ dialogId, siteToken, guestId }: OpenDialog): void {
  const dialog = joinDialog({ dialogId, credentials: () => ({ siteToken, guestId }) });
  dialog.onState((now) => {
    tell(state, connectionWords[now]);
    if (now === "refused") stopComposer();
    startAgain.hidden = now !== "refused";
  });
  const markSeen = () => document.visibilityState === "visible" && dialog.markRead();
  dialog.on("new_message", ({ message }) => {
    transcript.add(message);
    markSeen();
  });
  document.addEventListener("visibilitychange", markSeen);
  dialog.on("message_delta", (frame) => transcript.addDelta(frame));
  for (const type of ["handoff_requested", "handoff_started", "handoff_released", "dialog_status"] as const) {
    dialog.on(type, (frame) => tell(notice, noticeWords(frame)));
  }
  dialog.on("error", ({ error, client_message_id: refused, reply_to: unanswered }) => {
    if (refused) transcript.refuse(refused, error.message);
    if (unanswered === undefined) return;
    transcript.dropDraft(unanswered);
    if (error.code !== "SUPERSEDED") tell(state, error.message);
  });
  startComposer({
    onSend: (words) => transcript.addPending(dialog.send(words), words),
    onTyping: () => dialog.sendTyping(),
  });
}

function tell(line: HTMLElement, words: string): void {
  stayAtEnd(() => {
    line.textContent = words;
  });
}

startAgain.addEventListener("click", () => {
  forgetDialog();
  location.reload();
});

try {
  join(await openDialog());
} catch (error) {
  tell(state, error instanceof Error ? error.message : String(error));
}
