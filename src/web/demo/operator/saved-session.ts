/** What a tab stores of the operator's side over a reload. */
export interface SavedSession {
  login: Login | null;
  /** The dialog that is open. */
  chosen: number | null;
  /** Everything up to `since` counts as seen; `seen` holds a later time for each dialog that was opened since. */
  since: string | null;
  seen: Record<number, string>;
}

export interface Login {
  token: string;
  userId: number;
  name: string;
}

const key = "switchboard-demo-desk";

/** The stored state of this tab; empty when the browser blocks storage. */
export function readSavedSession(): SavedSession {
  const nothing = { login: null, chosen: null, since: null, seen: {} };
  try {
    return { ...nothing, ...(JSON.parse(sessionStorage.getItem(key) ?? "{}") as Partial<SavedSession>) };
  } catch {
    return nothing;
  }
}

export function saveSession(session: SavedSession): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    // A browser may block storage: the operator's side then starts anew with every reload.
  }
}
