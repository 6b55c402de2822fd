/**
 * The host name in what an owner writes or pastes: a page's address, a name with or without `*.`. null when there is none.
 */
export function domainOf(written: string): string | null {
  const trimmed = written.trim().toLowerCase();
  const [, stars = "", rest = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(\*\.)?(.*)$/.exec(trimmed) ?? [];
  const address = `http://${rest}`;
  if (rest === "" || /[\s@*]/.test(rest) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) || hostname === "localhost";
  return isName ? stars + hostname : null;
}
