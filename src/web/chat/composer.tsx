import { useRef } from "preact/hooks";
import { AttachButton } from "./files/attach-button.tsx";
import { Icon } from "./icon.tsx";
import type { Words } from "./words/en.ts";

interface ComposerProps {
  placeholder: string;
  words: Words;
  isOff: boolean;
  onSend: (text: string) => void;
  onTyping: () => void;
  /** null: a visitor may not send files. */
  onFiles: ((files: File[]) => void) | null;
}

/** Where a visitor writes. Enter sends, Shift+Enter does not. */
export function Composer({ placeholder, words, isOff, onSend, onTyping, onFiles }: ComposerProps) {
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
  const giveFiles = (files: File[]) => {
    field.current?.focus();
    onFiles?.(files);
  };
  return (
    <form ref={form} class="composer" onSubmit={send}>
      {onFiles !== null && <AttachButton words={words} isOff={isOff} onFiles={giveFiles} />}
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
        <Icon name="send" />
      </button>
    </form>
  );
}
