/** A visitor's dialog, as the list shows it. */
export interface EarlierDialog {
  id: number;
  status: "active" | "archived";
  /** The last message; null when there is none. */
  last_message: string | null;
  last_message_time: string | null;
  created_at: string;
}

export interface EarlierDialogs {
  dialogs: EarlierDialog[];
  has_more: boolean;
}

const pageSize = 50;

/** Reads a page of a visitor's dialogs, newest first, before a given dialog; null when they cannot be loaded. */
export async function readDialogs(
  { siteToken, guestId }: { siteToken: string; guestId: string },
  beforeId: number | null,
): Promise<EarlierDialogs | null> {
  const query = new URLSearchParams({ limit: String(pageSize) });
  if (beforeId !== null) query.set("before_id", String(beforeId));
  try {
    const response = await fetch(`/api/site/dialogs?${query}`, {
      headers: { "x-site-token": siteToken, "x-guest-id": guestId },
    });
    return response.ok ? ((await response.json()) as EarlierDialogs) : null;
  } catch {
    return null;
  }
}
