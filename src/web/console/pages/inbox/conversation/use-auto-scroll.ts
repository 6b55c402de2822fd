import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A reader this close to the end counts as being at the end, CSS pixels. */
const nearby = 80;

interface Given {
  /** Changes when something was added at the end. */
  lastKey: string;
  /** The first entry: when it changes, older entries were added above. */
  firstKey: number;
  /** How many messages of one's own are being sent. */
  ownCount: number;
}

/**
 * Keeps a log where its reader is: at the end while the reader is there or has just sent something, else at the same words, also when
 * older entries come above them.
 */
export function useAutoScroll(frame: RefObject<HTMLElement | null>, { lastKey, firstKey, ownCount }: Given) {
  const isAtEnd = useRef(true);
  const before = useRef({ firstKey, ownCount, height: 0, top: 0 });
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const last = before.current;
    if (isAtEnd.current || ownCount > last.ownCount) current.scrollTop = current.scrollHeight;
    else if (firstKey < last.firstKey) current.scrollTop = last.top + current.scrollHeight - last.height;
    before.current = { firstKey, ownCount, height: current.scrollHeight, top: current.scrollTop };
  }, [lastKey, firstKey, ownCount]);
  const onScroll = () => {
    const { current } = frame;
    if (current === null) return;
    isAtEnd.current = current.scrollHeight - current.clientHeight - current.scrollTop < nearby;
    before.current.height = current.scrollHeight;
    before.current.top = current.scrollTop;
  };
  return { isAtEnd, onScroll };
}
