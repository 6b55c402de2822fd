import type { ActiveOperator, InboxNotice, InboxUpdate, ResourceChange } from "./types.ts";

/** The inbox of one account (an `AccountInbox` Durable Object): the handoff queue and the connected operators. */
export interface Inbox {
  /**
   * Adds a dialog to the queue before its room sends the update, and returns its position from 1. `afterSeq` is the room's
   * last seq: an update with a later change of the handoff wins.
   */
  enter(dialogId: number, afterSeq: number, since: number): Promise<number>;
  /** Applies updates of dialogs; returns whether an operator is connected. */
  update(updates: InboxUpdate[]): Promise<boolean>;
  /** Tells the operators that the catalogue has what the updates told. */
  settle(): Promise<void>;
  /** Tells an operator's sockets what the operator has done in one of them, or over the API. */
  tell(operatorId: number, notice: InboxNotice): Promise<void>;
  /** Tells all open sockets what has changed, the same at most once a second. */
  announce(change: ResourceChange): Promise<void>;
  /** Deletes what it knows of dialogs that are being erased. */
  forget(dialogIds: number[]): Promise<void>;
  /** Assigns waiting dialogs again, because the account's settings or teams have changed. */
  review(): Promise<void>;
  /** The operators who are connected or hold dialogs. */
  activeOperators(): Promise<ActiveOperator[]>;
  /**
   * Removes an operator permanently: closes the operator's sockets and releases the operator's dialogs, including any that
   * turn up later.
   */
  removeOperator(operatorId: number): Promise<void>;
  /** Records that a login has opened a socket in a dialog's room; false when the login has ended. */
  visit(sessionId: string, dialogId: number): Promise<boolean>;
  /** Closes the sockets of logins that have ended, here and in the rooms of dialogs. */
  endSessions(sessionIds: string[]): Promise<void>;
}

export interface Inboxes {
  of(accountId: number): Inbox;
}
