/**
 * Moves the focus to the heading of what has come, when what had the focus has gone with it. It waits until the change is drawn.
 */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.getElementById("start-heading")?.focus();
  });
}
