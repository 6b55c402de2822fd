export { undoMs } from "../kit/undo-ms.ts";

/**
 * Heartbeats are plain text, not JSON (document 001). The runtime answers a ping with a pong, also while the object
 * hibernates.
 */
export const heartbeat = { ping: "__ping__", pong: "__pong__" } as const;

/** Largest frame a client may send, UTF-16 units. */
export const maxClientFrameLength = 64 * 1024;

/** Longest id that a client may give a message, UTF-16 units. */
export const maxClientMessageIdLength = 128;

/** A larger frame closes the connection. UTF-16 units. */
export const maxTransportLength = 1024 * 1024;

/** How much a socket may be sent without confirmation: answer deltas in UTF-16 units, log entries by count. */
export const lagLimits = { deltaLength: 64 * 1024, entries: 1_000 } as const;

/**
 * A client that uses heartbeats sends at least one a minute, also from hidden pages; after two and a half minutes
 * without one it counts as gone.
 */
export const heartbeatTimeoutMs = 150_000;

/**
 * Open sockets, at most: of a visitor in one dialog and in all its dialogs, of users in one dialog, of operators in an
 * account's inbox and of one of them. The platform's own limit is 32,768 for an object.
 */
export const socketLimits = {
  visitorInDialog: 10,
  visitor: 20,
  usersInDialog: 1_000,
  operatorsInInbox: 1_000,
  operator: 50,
} as const;

/** How long the socket of a visitor stays open, milliseconds; then its client connects again. */
export const visitorSocketMs = 24 * 60 * 60_000;
