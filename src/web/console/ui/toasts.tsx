import { signal } from "@preact/signals";

const shownMs = 5_000;
const shown = signal<readonly { id: number; text: string }[]>([]);
let count = 0;

/** Shows a short message for five seconds, and has it read out. */
export function toast(text: string): void {
  const id = ++count;
  shown.value = [...shown.value, { id, text }];
  setTimeout(() => {
    shown.value = shown.value.filter((each) => each.id !== id);
  }, shownMs);
}

export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.value.map(({ id, text }) => (
        <div class="toast" key={id}>
          {text}
        </div>
      ))}
    </div>
  );
}
