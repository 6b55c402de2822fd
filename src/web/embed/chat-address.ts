import type { Script } from "./types.ts";

/**
 * The address of a snippet's chat. The fragment, which is not sent to a server, gives the chat the page's origin: the
 * chat posts messages to that origin only.
 */
export function chatAddress({ origin, assistant, token, theme }: Script): string {
  const query = new URLSearchParams({ token, dir: getComputedStyle(document.documentElement).direction });
  if (theme) query.set("theme", theme);
  return `${origin}/chat/${encodeURIComponent(assistant)}?${query}#${location.origin}`;
}
