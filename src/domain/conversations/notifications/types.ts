/** How a user wants to be told of news in the inbox. */
export interface Notifications {
  sound: boolean;
  /** Notifications of the system; each browser asks its user for the permission. */
  desktop: boolean;
  /**
   * Of what: somebody waits, or writes while waiting; a visitor writes in a dialog of the user; a colleague mentions the user; a visitor
   * writes in any other dialog.
   */
  events: { waiting: boolean; own: boolean; mentions: boolean; all: boolean };
  /** Nothing while the user's status is `away`. */
  quietWhenAway: boolean;
}

/** `revision` is 0 until the user has chosen. */
export type StoredNotifications = Notifications & { revision: number };

export const defaultNotifications: Notifications = {
  ...{ sound: true, desktop: false, quietWhenAway: true },
  events: { waiting: true, own: true, mentions: true, all: false },
};
