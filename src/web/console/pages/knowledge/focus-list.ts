/**
 * Moves the focus to the list of the tab, or to the page where there is none: for acts that remove what had the focus. It waits until
 * the change is drawn and the dialog that asked is closed.
 */
export function focusList(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const list = document.querySelector<HTMLElement>(".knowledge [data-list]");
    (list ?? document.getElementById("page"))?.focus();
  });
}
