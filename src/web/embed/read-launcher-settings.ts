import type { LauncherSettings, Script } from "./types.ts";

/**
 * The launcher's settings. null on a page that may not use the widget; undefined when they cannot be loaded, for
 * example without a network.
 */
export async function readLauncherSettings({ origin, token }: Script): Promise<LauncherSettings | null | undefined> {
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
