import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

interface VirtualListProps<T> {
  items: readonly T[];
  idOf(item: T): number;
  /** All rows have this height, CSS pixels. */
  rowHeight: number;
  label: string;
  /** The item that must be in view when it changes. */
  current: number | null;
  onNearEnd(): void;
  children(item: T, index: number): ComponentChildren;
}

/** Rows that are drawn beyond the edges of the window. */
const spare = 6;

/** A list that draws only the rows in its window. What the user looks at stays where it is when rows come above it. */
export function VirtualList<T>({ items, idOf, rowHeight, label, current, onNearEnd, children }: VirtualListProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const anchor = useRef<number | null>(null);
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const end = Math.min(items.length, Math.ceil((top + height) / rowHeight) + spare);
  useLayoutEffect(() => {
    const { current: element } = frame;
    if (element === null) return;
    const watcher = new ResizeObserver(() => setHeight(element.clientHeight));
    watcher.observe(element);
    setHeight(element.clientHeight);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    const { current: element } = frame;
    const id = anchor.current;
    const shown = Math.floor(top / rowHeight);
    if (element === null || id === null || top < rowHeight) return;
    const shownItem = items[shown];
    if (shownItem !== undefined && idOf(shownItem) === id) return;
    const at = items.findIndex((item) => idOf(item) === id);
    if (at !== -1) element.scrollTop += (at - shown) * rowHeight;
  }, [items]);
  useEffect(() => {
    if (end >= items.length - spare) onNearEnd();
  }, [end, items.length, onNearEnd]);
  useEffect(() => {
    const { current: element } = frame;
    const at = current === null ? -1 : items.findIndex((item) => idOf(item) === current);
    if (element === null || at === -1) return;
    if (at * rowHeight < element.scrollTop) element.scrollTop = at * rowHeight;
    else if ((at + 1) * rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = (at + 1) * rowHeight - element.clientHeight;
    }
  }, [current]);
  return (
    <div
      ref={frame}
      class="inbox-rows"
      onScroll={({ currentTarget: { scrollTop } }) => {
        const item = items[Math.floor(scrollTop / rowHeight)];
        anchor.current = item === undefined ? null : idOf(item);
        setTop(scrollTop);
      }}
    >
      <ul aria-label={label} style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(first, end).map((item, offset) => (
          <li
            key={idOf(item)}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
            style={{ height: `${rowHeight}px`, transform: `translateY(${(first + offset) * rowHeight}px)` }}
          >
            {children(item, first + offset)}
          </li>
        ))}
      </ul>
    </div>
  );
}
