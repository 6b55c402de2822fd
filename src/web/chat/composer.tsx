import { useRef } from "preact/hooks";
import type { Words } from "./words/en.ts";

interface ComposerProps {
  placeholder: string;
  words: Words;
  isOff: boolean;
  onSend: (text: string) => void;
  onTyping: () => void;
}

/** Where a visitor writes. Enter sends, Shift+Enter does not. */
export function Composer({ placeholder, words, isOff, onSend, onTyping }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (field.current === null || text === "") return;
    field.current.value = "";
    field.current.focus();
    onSend(text);
  };
  return (
    <form ref={form} class="composer" onSubmit={send}>
      <textarea
        ref={field}
        rows={1}
        maxLength={20_000}
        dir="auto"
        aria-label={words.message}
        placeholder={placeholder}
        disabled={isOff}
        onInput={onTyping}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      <button type="submit" disabled={isOff} aria-label={words.send}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12h15M13 6l6 6-6 6" />
        </svg>
      </button>
    </form>
  );
}
