/**
 * Moves the focus to the first heading of the tab, if it was on what an act has removed. It waits until the change is drawn and a dialog
 * that asked is closed.
 */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(".settings-draft h2")?.focus();
  });
}
