/** The port that somebody has written with a domain, or in the address of a page; null: none, or the usual one. */
export function portIn(written: string): string | null {
  const text = written.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\*\./, "")}`;
  const port = URL.canParse(address) ? new URL(address).port : "";
  return port === "" ? null : port;
}
