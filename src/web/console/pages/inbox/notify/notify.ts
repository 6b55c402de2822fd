import { effect } from "@preact/signals";
import { Chime } from "../../../../chat/sound/chime.ts";
import { counts } from "../../../layout/counts.ts";
import { language } from "../../../session/appearance.ts";
import { user } from "../../../session/session.ts";
import { shown } from "../conversation/opened.ts";
import { nameOfRow } from "../list/name-of-row.ts";
import { inbox } from "../state/inbox.ts";
import { inboxTexts } from "../texts.ts";
import { isWanted, newsIn } from "./news-in.ts";
import { desktop, notifications, sound } from "./preferences.ts";

/** While somebody waits and nobody takes them, the sound comes again after this time, milliseconds. */
const repeatMs = 30_000;

const chime = new Chime(true);
/** Opens a dialog; the page sets it. */
let open: (dialogId: number) => void = () => {};

export function onNotificationPress(listener: (dialogId: number) => void): void {
  open = listener;
}

/** Plays the sound, for the test button too. */
export function playSound(): void {
  chime.isOn = true;
  chime.sound(() => true);
}

/** Shows a notification of the system; nothing where the user has not allowed it. */
export function showNotification(title: string, body: string, dialogId: number | null): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const shownOne = new Notification(title, { body, tag: `switchboard-${dialogId ?? "test"}` });
  shownOne.onclick = () => {
    focus();
    if (dialogId !== null) open(dialogId);
    shownOne.close();
  };
}

inbox.onFrame((frame, before) => {
  const news = newsIn(before, frame, user.peek()?.id ?? 0);
  if (news === null || !isWanted(news, notifications.peek(), inbox.ownStatus.peek())) return;
  const isSeen = document.visibilityState === "visible" && document.hasFocus() && shown.peek()?.id === news.dialogId;
  if (isSeen) return;
  if (sound.peek()) playSound();
  if (!desktop.peek() || document.hasFocus()) return;
  const texts = inboxTexts[language.peek()];
  const row = inbox.state.peek().rows.get(news.dialogId);
  showNotification(texts.news[news.kind](nameOfRow(row, news.dialogId, texts)), news.text, news.dialogId);
});

setInterval(() => {
  const isWaiting = inbox.state.peek().positions.size > 0;
  const isTold = isWanted({ event: "waiting" }, notifications.peek(), inbox.ownStatus.peek());
  if (isWaiting && isTold && sound.peek() && inbox.ownStatus.peek() === "online") playSound();
}, repeatMs);

/** What waits for the user, for the badge of the navigation and the title of the tab. */
effect(() => {
  const { value: found } = inbox.counts;
  const count = found === null ? 0 : found.views.queue.dialogs + found.views.mine.unread;
  counts.value = { ...counts.peek(), inbox: count };
});
