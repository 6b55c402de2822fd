/** Heartbeats are bare text, not JSON (document 001). The platform answers the first with the second, asleep or not. */
export const heartbeat = { ping: "__ping__", pong: "__pong__" } as const;

/** Largest frame a client may send, UTF-16 units. */
export const maxClientFrameLength = 64 * 1024;

/** Longest id that a client may give a message, UTF-16 units. */
export const maxClientMessageIdLength = 128;

/** A larger frame ends the connection: nobody types a megabyte. UTF-16 units. */
export const maxTransportLength = 1024 * 1024;

/** What a socket may have been sent and not confirmed: pieces of answers in UTF-16 units, log entries by count. */
export const lagLimits = { deltaLength: 64 * 1024, entries: 1_000 } as const;

/** A client that sends heartbeats sends one a minute at least, hidden pages too; after two and a half it is gone. */
export const noSignOfLifeMs = 150_000;
