/** Moves the focus among the items of a menu or list, as its keys ask: arrows, Home, End, and the first letter of an item. */
export function moveFocus(event: KeyboardEvent, parent: HTMLElement, selector: string): void {
  const items = [...parent.querySelectorAll<HTMLElement>(selector)];
  const next = nextItem(event.key, items, items.indexOf(document.activeElement as HTMLElement));
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  next.focus();
}

function nextItem(key: string, items: HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const rotated = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rotated.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
