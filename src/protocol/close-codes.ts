/** Why the platform closes a WebSocket: the session it was opened with has ended, or nothing was heard of its client. */
export const closeCodes = { sessionEnded: 4401, noSignOfLife: 4408 } as const;
