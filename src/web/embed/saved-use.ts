const key = "switchboard-used";

/** Stores for the site's next pages in this tab that the chat was opened: they load it to count unread messages. */
export function saveUse(): void {
  try {
    sessionStorage.setItem(key, "1");
  } catch {
    // A browser may block storage: the chat is then loaded when it is opened.
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
