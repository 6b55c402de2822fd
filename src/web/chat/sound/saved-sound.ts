const key = "switchboard-sound";

/** Whether the visitor has left the sound on. */
export function isSoundOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Stores the choice for all of the visitor's chats on this site. */
export function saveSound(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A browser may block storage in a frame of another site: the choice then lasts as long as the page.
  }
}
