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

type Change = (before: NotificationsFields) => Partial<NotificationsFields>;

/** What the server has, and what the user has changed since and is being saved, the oldest first. */
const stored = signal(usual);
const pending = signal<readonly Change[]>([]);
let lastSaved: Promise<unknown> = Promise.resolve();

/** How the user is told of news: the server keeps it for all browsers of the user. */
export const notifications = computed(() => {
  const shown = { ...stored.value };
  for (const change of pending.value) Object.assign(shown, change(shown));
  return shown;
});

/** Next to the demo's shop the inbox is silent: its visitor and its operator are the same person. */
export const sound = computed(() => notifications.value.sound && !isFramed);
export const desktop = computed(() => notifications.value.desktop);

/** Takes what the server has, unless something newer is here. */
function take(found: NotificationsFields): void {
  if (found.revision >= stored.peek().revision) stored.value = found;
}

/**
 * Shows a change at once and saves it, after those before it: each continues the revision of the one before. When another window was
 * faster, rejects and shows what that one has chosen.
 */
export function saveNotifications(change: Change): Promise<void> {
  pending.value = [...pending.peek(), change];
  const saved = lastSaved.then(async () => {
    const before = stored.peek();
    try {
      take(await call("PUT /api/me/notifications", { body: { ...before, ...change(before) } }));
    } catch (error) {
      await readNotifications();
      throw error;
    } finally {
      pending.value = pending.peek().filter((one) => one !== change);
    }
  });
  lastSaved = saved.catch(() => {});
  return saved;
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
  if (user.value !== null) return;
  stored.value = usual;
  pending.value = [];
});
