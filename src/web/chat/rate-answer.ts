export type Grade = "good" | "bad";

/** Sends a visitor's rating of an answer. Returns whether it was accepted. */
export async function rateAnswer(
  which: { dialogId: number; messageId: number; siteToken: string; guestId: string },
  rating: Grade,
): Promise<boolean> {
  const { dialogId, messageId, siteToken, guestId } = which;
  const response = await fetch(`/api/dialogs/${dialogId}/messages/${messageId}/rating`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-site-token": siteToken, "x-guest-id": guestId },
    body: JSON.stringify({ rating }),
  }).catch(() => null);
  return response?.ok ?? false;
}
