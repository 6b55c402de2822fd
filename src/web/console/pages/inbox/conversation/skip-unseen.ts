const watcher =
  typeof ResizeObserver === "undefined"
    ? null
    : new ResizeObserver((changes) => {
        for (const { target, borderBoxSize } of changes) {
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (height === 0 || !(target instanceof HTMLElement)) continue;
          target.style.containIntrinsicBlockSize = `auto ${height}px`;
          target.style.contentVisibility = "auto";
        }
      });

/**
 * Lets the browser skip an element's contents while they are not near the window. They are laid out once before, so that the element
 * keeps its true height and nothing moves. Returns what ends it.
 */
export function skipUnseen(element: HTMLElement): () => void {
  element.style.contentVisibility = "visible";
  watcher?.observe(element);
  return () => watcher?.unobserve(element);
}
