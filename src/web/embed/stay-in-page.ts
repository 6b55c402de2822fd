/** Puts an element into the page, and back again whenever the page's own code replaces the body or empties it. */
export function stayInPage(host: HTMLElement): void {
  const observer = new MutationObserver(() => stay());
  const stay = () => {
    if (!host.isConnected) document.body?.append(host);
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true });
    if (document.body) observer.observe(document.body, { childList: true });
  };
  stay();
}
