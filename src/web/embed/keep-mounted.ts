/** Adds an element to the page, and adds it again whenever the page's own code replaces or empties the body. */
export function keepMounted(host: HTMLElement): void {
  const observer = new MutationObserver(() => stay());
  const stay = () => {
    if (!host.isConnected) document.body?.append(host);
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true });
    if (document.body) observer.observe(document.body, { childList: true });
  };
  stay();
}
