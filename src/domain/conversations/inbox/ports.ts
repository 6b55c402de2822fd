import type { ActiveOperator, InboxUpdate } from "./types.ts";

/** The inbox of one account (an `AccountInbox` Durable Object): who waits for a person, and which operators are here. */
export interface Inbox {
  /**
   * Puts a dialog into the queue before its room tells of it, and gives its position from 1. `afterSeq` is the room's
   * last seq: what the inbox has heard of a later change of the handoff wins.
   */
  enter(dialogId: number, afterSeq: number, since: number): Promise<number>;
  /** Takes notes of what happened in dialogs. */
  update(updates: InboxUpdate[]): Promise<void>;
  /** Looks again at who waits and who could be given them: the account's settings have changed. */
  review(): Promise<void>;
  /** The operators who are connected or hold dialogs. */
  activeOperators(): Promise<ActiveOperator[]>;
  /**
   * Ends an operator's place here for good: the sockets close, the dialogs the operator holds are released, and so is
   * any that the operator turns out to hold later.
   */
  removeOperator(operatorId: number): Promise<void>;
  /** A login has opened a socket in a dialog's room; false when the login has ended. */
  visit(sessionId: string, dialogId: number): Promise<boolean>;
  /** Closes the sockets of logins that have ended, here and in the rooms of dialogs. */
  endSessions(sessionIds: string[]): Promise<void>;
}

export interface Inboxes {
  of(accountId: number): Inbox;
}
