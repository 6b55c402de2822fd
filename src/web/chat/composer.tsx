import { useRef } from "preact/hooks";
import { AttachButton } from "./files/attach-button.tsx";
import { Icon } from "./icon.tsx";
import type { Texts } from "./texts/en.ts";

interface ComposerProps {
  placeholder: string;
  texts: Texts;
  isDisabled: boolean;
  onSend: (text: string) => void;
  onTyping: () => void;
  /** null: visitors may not send files. */
  onFiles: ((files: File[]) => void) | null;
}

/** The visitor's text field. Enter sends, Shift+Enter does not. */
export function Composer({ placeholder, texts, isDisabled, onSend, onTyping, onFiles }: ComposerProps) {
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
      {onFiles !== null && <AttachButton texts={texts} isDisabled={isDisabled} onFiles={giveFiles} />}
      <textarea
        ref={field}
        rows={1}
        maxLength={20_000}
        dir="auto"
        aria-label={texts.message}
        placeholder={placeholder}
        disabled={isDisabled}
        onInput={onTyping}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      <button type="submit" disabled={isDisabled} aria-label={texts.send}>
        <Icon name="send" />
      </button>
    </form>
  );
}
