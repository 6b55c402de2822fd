import type { Look, Script } from "./types.ts";

/**
 * How the widget is set. null on a page that may not carry it: there is no chat to launch; undefined while nobody can tell,
 * without a network for example.
 */
export async function readLook({ origin, token }: Script): Promise<Look | null | undefined> {
  try {
    const response = await fetch(`${origin}/api/site/settings?token=${encodeURIComponent(token)}`, {
      credentials: "omit",
    });
    if (response.ok) return await response.json();
    return response.status === 429 || response.status >= 500 ? undefined : null;
  } catch {
    return undefined;
  }
}
