/** An address with a broken escape, such as `/console/%zz`, cannot be decoded by the router: the percent signs are then taken as written. */
export function mendAddress(): void {
  try {
    decodeURIComponent(location.pathname);
  } catch {
    history.replaceState(null, "", location.pathname.replaceAll("%", "%25") + location.search + location.hash);
  }
}
