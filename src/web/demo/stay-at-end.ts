/** How far from the end a reader still counts as being there, CSS pixels. */
const nearby = 80;

/** Changes the page; who was reading its end goes on reading its end, and who was reading above is left in peace. */
export function stayAtEnd(change: () => void): void {
  const page = document.documentElement;
  const wasAtEnd = page.scrollHeight - page.clientHeight - page.scrollTop < nearby;
  change();
  if (wasAtEnd) goToEnd();
}

/** Shows the end of the page. */
export function goToEnd(): void {
  const page = document.documentElement;
  page.scrollTop = page.scrollHeight;
}
