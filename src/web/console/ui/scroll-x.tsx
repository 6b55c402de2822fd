import type { ComponentChildren } from "preact";

interface ScrollXProps {
  /** What is in it, for screen readers. */
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** A wide table in a frame of its own, which scrolls by the arrow keys too. */
export function ScrollX({ label, class: more, children }: ScrollXProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
    <section class={`scroll-x ${more ?? ""}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
