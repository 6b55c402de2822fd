/** The address of a link that may be followed: http, https or mailto, whole. null for every other. */
export function safeLink(written: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(written) || !URL.canParse(written)) return null;
  const { href, protocol } = new URL(written);
  return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
}
