import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { OpenDialog } from "./open-dialog.ts";

interface ReplyProps {
  field: RefObject<HTMLTextAreaElement | null>;
  open: OpenDialog;
  isOff: boolean;
}

/** The operator's text field. Enter sends, Shift+Enter does not. */
export function Reply({ field, open, isOff }: ReplyProps) {
  const form = useRef<HTMLFormElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (field.current === null || text === "") return;
    field.current.value = "";
    open.send(text);
  };
  return (
    <form ref={form} class="reply" onSubmit={send}>
      <textarea
        ref={field}
        rows={2}
        maxLength={20_000}
        dir="auto"
        aria-label="Your reply"
        placeholder={isOff ? "Take over to write to the visitor" : "Write to the visitor…"}
        disabled={isOff}
        onInput={() => open.sendTyping()}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      <button type="submit" disabled={isOff}>
        Send
      </button>
    </form>
  );
}
