/**
 * Keeps a full-screen chat on a phone above the on-screen keyboard: browsers lay the keyboard over the page, and report
 * it only through the visual viewport. Does nothing while the page is zoomed.
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
