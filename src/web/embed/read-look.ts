import type { Look, Script } from "./types.ts";

/** How the widget is set; null on a page that may not carry it, or without a network: there is no chat to launch. */
export async function readLook({ origin, token }: Script): Promise<Look | null> {
  try {
    const response = await fetch(`${origin}/api/site/settings?token=${encodeURIComponent(token)}`, {
      credentials: "omit",
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
