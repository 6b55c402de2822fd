/**
 * Where a conversation stands with a person: one was asked for and is awaited (`position` in the queue from 1, null when it is not
 * known), an answer that finds nothing will call one (`calling`), or the offer of one was declined.
 */
export type Standing = { kind: "awaited"; position: number | null } | { kind: "calling" } | { kind: "declined" };
