import { computed, effect, signal } from "@preact/signals";
import type { NotificationsFields } from "../../../../../protocol/inbox-frames.ts";
import { call } from "../../../client/call.ts";
import { isFramed } from "../../../session/is-framed.ts";
import { user } from "../../../session/session.ts";
import { inbox } from "../state/inbox.ts";

const usual: NotificationsFields = {
  ...{ sound: true, desktop: false, quiet_when_away: true, revision: 0 },
  events: { waiting: true, own: true, mentions: true, all: false },
};

/** How the user is told of news: the server keeps it for all browsers of the user. */
export const notifications = signal(usual);

/** Next to the demo's shop the inbox is silent: its visitor and its operator are the same person. */
export const sound = computed(() => notifications.value.sound && !isFramed);
export const desktop = computed(() => notifications.value.desktop);

/** Takes what the server has, unless something newer is here. */
function take(stored: NotificationsFields): void {
  if (stored.revision >= notifications.peek().revision) notifications.value = stored;
}

/** Shows a choice at once and saves it. When another window was faster, rejects and shows what that one has chosen. */
export async function saveNotifications(change: Partial<NotificationsFields>): Promise<void> {
  const before = notifications.peek();
  const chosen = { ...before, ...change };
  notifications.value = chosen;
  try {
    take(await call("PUT /api/me/notifications", { body: chosen }));
  } catch (error) {
    if (notifications.peek() === chosen) notifications.value = before;
    await readNotifications();
    throw error;
  }
}

export async function readNotifications(): Promise<void> {
  await call("GET /api/me/notifications").then(take, () => {});
}

inbox.onFrame((frame) => {
  if (frame.type === "notifications_changed") take(frame.notifications);
  // The first frame of a connection: what was told before it is not repeated.
  if (frame.type === "inbox") void readNotifications();
});

effect(() => {
  if (user.value === null) notifications.value = usual;
});
