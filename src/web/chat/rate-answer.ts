export type Grade = "good" | "bad";

/** Tells the platform what a visitor thinks of an answer. Gives whether it was taken. */
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
