/**
 * Keeps a chat that fills a phone's screen above its keyboard: browsers lay the keyboard over the page, and tell only the
 * visual viewport of it. A page that is zoomed is left alone.
 */
export function fitKeyboard(frame: HTMLElement): void {
  const view = window.visualViewport;
  const fit = () => {
    if (!view) return;
    const isCovered = view.scale < 1.01 && innerHeight - view.height > 1;
    frame.style.setProperty("--height", isCovered ? `${view.height}px` : "");
    frame.style.setProperty("--top", isCovered ? `${view.offsetTop}px` : "");
  };
  view?.addEventListener("resize", fit);
  view?.addEventListener("scroll", fit);
}
