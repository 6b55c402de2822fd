import { isRefusal, isSpent } from "../lib/is-refusal.ts";

export type StartedDialog = { dialogId: number; guestId: string } | { refusal: string };

/**
 * Starts a dialog of a known or new (null) visitor, with the input of the form. A visitor that the server no longer
 * knows becomes a new one. Throws when there is no network, or the server fails.
 */
export async function startDialog(
  siteToken: string,
  guestId: string | null,
  customerInfo: Record<string, string>,
): Promise<StartedDialog> {
  const response = await fetch("/api/site/dialogs", {
    method: "POST",
    headers: { "content-type": "application/json", "x-site-token": siteToken },
    body: JSON.stringify({ customer_info: customerInfo, ...(guestId === null ? {} : { guest_id: guestId }) }),
  });
  const body = (await response.json()) as { id: number; guest_id: string; detail?: unknown };
  if (response.ok) return { dialogId: body.id, guestId: body.guest_id };
  if (response.status === 401 && guestId !== null) return startDialog(siteToken, null, customerInfo);
  const isOver = isSpent(response.status, response.headers.get("retry-after"));
  if (isOver) return { refusal: "RATE_LIMIT_EXCEEDED" };
  if (!isRefusal(response.status)) throw new Error(`The server answered ${response.status}.`);
  return { refusal: typeof body.detail === "string" ? body.detail : "" };
}
