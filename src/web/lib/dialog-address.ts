/** The credentials for a dialog: a guest's site token and signed id, or a user's access token. */
export type Credentials = { siteToken: string; guestId: string } | { accessToken: string };

/** The address of a dialog's socket, resuming after a seq. A browser cannot set headers on it: credentials go into the query. */
export function socketUrl(origin: string, dialogId: number, credentials: Credentials, afterSeq: number): string {
  const query = new URLSearchParams({ after_seq: String(afterSeq), batch: "1" });
  if ("accessToken" in credentials) {
    query.set("token", credentials.accessToken);
    query.set("internal", "1");
  } else {
    query.set("token", credentials.siteToken);
    query.set("guest_id", credentials.guestId);
  }
  return `${origin.replace(/^http/, "ws")}/ws/dialogs/${dialogId}?${query}`;
}

/** A request that the server refuses exactly when it refuses the socket. A browser can see its status. */
export function statusRequest(
  origin: string,
  dialogId: number,
  credentials: Credentials,
): { url: string; headers: Record<string, string> } {
  const headers: Record<string, string> =
    "accessToken" in credentials
      ? { Authorization: `Bearer ${credentials.accessToken}` }
      : { "X-Site-Token": credentials.siteToken, "X-Guest-Id": credentials.guestId };
  return { url: `${origin}/api/dialogs/${dialogId}/status`, headers };
}
