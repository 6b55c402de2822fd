const key = "switchboard-used";

/** Notes for the site's next pages in this tab that the chat was opened: they count what comes to it. */
export function keepUsed(): void {
  try {
    sessionStorage.setItem(key, "1");
  } catch {
    // A page may be forbidden to keep anything: its chat is then loaded when it is opened.
  }
}

/** Whether the chat was opened on an earlier page in this tab. */
export function wasUsed(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
