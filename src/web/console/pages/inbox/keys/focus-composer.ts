/** Puts the cursor at the end of the text that the operator is writing. */
export function focusComposer(): void {
  // After what has just changed is drawn.
  setTimeout(() => {
    const field = document.querySelector<HTMLTextAreaElement>("[data-composer]");
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
}
