export type Act = "take" | "release" | "archive" | "reopen";

const paths: Record<Act, string> = {
  take: "handoff/take",
  release: "handoff/release",
  archive: "archive",
  reopen: "reopen",
};

/** Does what an operator's button says. Gives why not, in the platform's words; null when it is done. */
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
