import type { Script } from "./types.ts";

/**
 * Where the chat of a snippet is. The fragment, which no server sees, tells the chat whose page it is in: it speaks to that
 * origin alone.
 */
export function chatAddress({ origin, assistant, token, theme }: Script): string {
  const query = new URLSearchParams({ token, dir: getComputedStyle(document.documentElement).direction });
  if (theme) query.set("theme", theme);
  return `${origin}/chat/${encodeURIComponent(assistant)}?${query}#${location.origin}`;
}
