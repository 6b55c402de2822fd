/** What a tab remembers of the operator's side over a reload. */
export interface KeptDesk {
  login: Login | null;
  /** The dialog that is open. */
  chosen: number | null;
  /** Up to when everything counts as seen, and up to when in the dialogs that were looked at since. */
  since: string | null;
  seen: Record<number, string>;
}

export interface Login {
  token: string;
  userId: number;
  name: string;
}

const key = "switchboard-demo-desk";

/** What this tab remembers; nothing of it in a browser that keeps nothing. */
export function readKeptDesk(): KeptDesk {
  const nothing = { login: null, chosen: null, since: null, seen: {} };
  try {
    return { ...nothing, ...(JSON.parse(sessionStorage.getItem(key) ?? "{}") as Partial<KeptDesk>) };
  } catch {
    return nothing;
  }
}

export function keepDesk(desk: KeptDesk): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(desk));
  } catch {
    // A browser may be forbidden to keep anything: the operator's side then begins anew with every reload.
  }
}
