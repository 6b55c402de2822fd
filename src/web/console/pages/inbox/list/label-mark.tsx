import { useLayoutEffect, useRef } from "preact/hooks";

/** A label with its colour. */
export function LabelMark({ label }: { label: { name: string; color: string } }) {
  const dot = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    dot.current?.style.setProperty("background-color", label.color);
  }, [label.color]);
  return (
    <span class="badge inbox-label">
      <span ref={dot} class="inbox-label-dot" aria-hidden="true" />
      <bdi>{label.name}</bdi>
    </span>
  );
}
