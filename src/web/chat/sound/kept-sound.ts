const key = "switchboard-sound";

/** Whether the visitor has left the sound on. */
export function isSoundOn(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Keeps for all the visitor's chats here whether they may sound. */
export function keepSound(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A frame of another site may be forbidden to keep anything: the choice then lasts as long as the page.
  }
}
