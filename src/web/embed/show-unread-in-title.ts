/**
 * Shows the number of unread messages in the page's title while the page is hidden, and removes it after. Returns a
 * function to call when the number has changed. Keeps a title that the page itself has set meanwhile.
 */
export function showUnreadInTitle(count: () => number): () => void {
  let before = "";
  let shownTitle: string | null = null;
  const update = () => {
    if (document.title === shownTitle) document.title = before;
    shownTitle = null;
    if (!document.hidden || count() === 0) return;
    before = document.title;
    shownTitle = `(${count()}) ${before}`;
    document.title = shownTitle;
  };
  document.addEventListener("visibilitychange", update);
  return update;
}
