/** The normalised address of a link that is safe to follow: http, https or mailto. null for all others. */
export function safeLink(written: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(written) || !URL.canParse(written)) return null;
  const { href, protocol } = new URL(written);
  return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
}
