/** The visitor's dialog with the demo assistant, kept for this tab so that a reload comes back to it. */
export interface OpenDialog {
  dialogId: number;
  guestId: string;
  siteToken: string;
}

const storageKey = "switchboard-demo";

/** The tab's dialog, or a new one. Throws a sentence for the visitor when there is no demo or no connection. */
export async function openDialog(): Promise<OpenDialog> {
  const { site_token: siteToken } = await readJson<{ site_token: string }>("/demo.json");
  const kept = sessionStorage.getItem(storageKey);
  const known = kept === null ? null : (JSON.parse(kept) as OpenDialog);
  if (known?.siteToken === siteToken) return known;
  const made = await readJson<{ id: number; guest_id: string }>("/api/site/dialogs", {
    method: "POST",
    headers: { "content-type": "application/json", "x-site-token": siteToken },
    body: "{}",
  });
  const dialog = { dialogId: made.id, guestId: made.guest_id, siteToken };
  sessionStorage.setItem(storageKey, JSON.stringify(dialog));
  return dialog;
}

/** The next `openDialog` makes a new one. */
export function forgetDialog(): void {
  sessionStorage.removeItem(storageKey);
}

async function readJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (response.status === 404) throw new Error("There is no demo assistant on this server.");
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as T;
}
