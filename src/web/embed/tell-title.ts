/**
 * Puts the number of unread messages before the page's title while nobody looks at the page, and takes it away after. Gives
 * what to call when the number has changed. A title that the page itself has set meanwhile stays.
 */
export function tellTitle(count: () => number): () => void {
  let before = "";
  let told: string | null = null;
  const tell = () => {
    if (document.title === told) document.title = before;
    told = null;
    if (!document.hidden || count() === 0) return;
    before = document.title;
    told = `(${count()}) ${before}`;
    document.title = told;
  };
  document.addEventListener("visibilitychange", tell);
  return tell;
}
