import { useEffect, useRef, useState } from "preact/hooks";

/** A press that ends elsewhere lets the list go after this time, milliseconds. */
const longestMs = 2_000;

/**
 * Holds the order of a list while the pointer is pressed on it: the row under the pointer is the one that opens, even when a message
 * moves rows meanwhile. Returns the items in the order to draw, each as it is now, and what to call at a press.
 */
export function useHeld<T>(items: readonly T[], idOf: (item: T) => number): [readonly T[], () => void] {
  const [held, setHeld] = useState<readonly T[] | null>(null);
  const shown = useRef(items);
  const release = useRef(() => {});
  useEffect(() => () => release.current(), []);
  const byId = held === null ? null : new Map(items.map((item) => [idOf(item), item]));
  const drawn = held === null || byId === null ? items : held.map((item) => byId.get(idOf(item)) ?? item);
  shown.current = drawn;
  const hold = () => {
    release.current();
    setHeld(shown.current);
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      clearTimeout(timer);
      setHeld(null);
    };
    // The click comes after the release of the pointer.
    const timer = setTimeout(end, longestMs);
    const soon = () => setTimeout(end, 0);
    addEventListener("pointerup", soon, { signal: stop.signal });
    addEventListener("pointercancel", soon, { signal: stop.signal });
    release.current = end;
  };
  return [drawn, hold];
}
