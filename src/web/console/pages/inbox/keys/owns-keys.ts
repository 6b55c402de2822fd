/** Whether presses belong to an element: a field that is written in, or a menu or dialog with keys of its own. */
export function ownsKeys(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.closest(
      "input, textarea, select, [contenteditable], dialog, [role=menu], [role=dialog], [role=listbox]",
    ) !== null
  );
}
