export type Act = "take" | "release" | "archive" | "reopen";

const paths: Record<Act, string> = {
  take: "handoff/take",
  release: "handoff/release",
  archive: "archive",
  reopen: "reopen",
};

/** Performs an operator's action. Returns the platform's error message; null on success. */
export async function actOnDialog(token: string, dialogId: number, act: Act): Promise<string | null> {
  try {
    const response = await fetch(`/api/dialogs/${dialogId}/${paths[act]}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: "{}",
    });
    if (response.ok) return null;
    const { detail } = (await response.json()) as { detail?: unknown };
    return typeof detail === "string" ? detail : `The server answered ${response.status}.`;
  } catch {
    return "The server does not answer. Nothing was changed.";
  }
}
