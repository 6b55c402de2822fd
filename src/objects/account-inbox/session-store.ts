/** The SQL of logins: the dialogs in which they have sockets, and the logins that have ended. Synchronous. */
export class SessionStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Records that a login has opened a socket in a dialog's room; false when the login has ended. */
  visit(sessionId: string, dialogId: number, now: number): boolean {
    if (this.hasEnded(sessionId)) return false;
    this.sql.exec(
      "INSERT OR REPLACE INTO visits (session_id, dialog_id, visited_at) VALUES (?, ?, ?)",
      sessionId,
      dialogId,
      now,
    );
    return true;
  }

  hasEnded(sessionId: string): boolean {
    return this.sql.exec("SELECT 1 FROM ended_sessions WHERE session_id = ?", sessionId).toArray().length > 0;
  }

  /** Ends logins. Returns the dialogs in which they may have sockets. */
  end(sessionIds: string[], now: number): number[] {
    const dialogs = new Set<number>();
    for (const id of sessionIds) {
      this.sql.exec("INSERT OR IGNORE INTO ended_sessions (session_id, ended_at) VALUES (?, ?)", id, now);
      const deleted = this.sql.exec<{ dialog_id: number }>(
        "DELETE FROM visits WHERE session_id = ? RETURNING dialog_id",
        id,
      );
      for (const { dialog_id: dialogId } of deleted) dialogs.add(dialogId);
    }
    return [...dialogs];
  }

  /** Deletes rows from before a time, when every token of that time has expired. */
  forgetBefore(time: number): void {
    this.sql.exec("DELETE FROM visits WHERE visited_at < ?", time);
    this.sql.exec("DELETE FROM ended_sessions WHERE ended_at < ?", time);
  }
}
