import { useEffect, useRef } from "preact/hooks";

export interface Suggestion {
  id: number;
  title: string;
  detail: string;
}

interface SuggestProps {
  id: string;
  label: string;
  items: readonly Suggestion[];
  current: number;
  empty: string;
  onChoose(item: Suggestion): void;
}

/** What can be inserted at the cursor: a list above the field, whose keys stay in the field. */
export function Suggest({ id, label, items, current, empty, onChoose }: SuggestProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div ref={list} id={id} class="inbox-suggest" role="listbox" aria-label={label} tabIndex={-1}>
      {items.length === 0 && <p class="quiet small">{empty}</p>}
      {items.map((item, at) => (
        <button
          key={item.id}
          id={`${id}-${item.id}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={at === current}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          <b dir="auto">{item.title}</b>
          <span class="quiet small" dir="auto">
            {item.detail}
          </span>
        </button>
      ))}
    </div>
  );
}
