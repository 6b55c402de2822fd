/** Puts the cursor at the end of the text that the operator is writing: at once, so that the next key is written. */
export function focusComposer(): void {
  fieldNow()?.focus();
  // After what has just changed is drawn.
  setTimeout(() => {
    const field = fieldNow();
    if (field !== document.activeElement) field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
}

function fieldNow(): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>("[data-composer]");
}
