import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

type Place = RefObject<Element | null>;

/**
 * What is stored, for the fields in `place`. While one of them has the focus, and while `isTyped`, it stays what it was: nothing changes
 * under the user's hands. `take` changes it nevertheless, by what the user has stored.
 */
export function useHeld<T>(
  stored: T,
  place: Place,
  isTyped: () => boolean = () => false,
): [held: T, take: (change: (held: T) => T) => void] {
  const held = useRef(stored);
  const [, draw] = useState(0);
  // While rendering: neither focus nor input can come between this and the change of the fields.
  if (!hasField(place, document.activeElement) && !isTyped()) held.current = stored;
  useLayoutEffect(() => {
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (hasField(place, target) && !hasField(place, relatedTarget)) draw((count) => count + 1);
    };
    document.addEventListener("focusout", onFocusOut);
    return () => document.removeEventListener("focusout", onFocusOut);
  }, [place]);
  const take = (change: (before: T) => T) => {
    held.current = change(held.current);
    draw((count) => count + 1);
  };
  return [held.current, take];
}

function hasField({ current: place }: Place, target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select") && (place?.contains(target) ?? false);
}
