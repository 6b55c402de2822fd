import { useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Texts } from "../texts/en.ts";

interface AttachButtonProps {
  texts: Texts;
  isDisabled: boolean;
  onFiles: (files: File[]) => void;
}

/** Lets a visitor choose files to send. */
export function AttachButton({ texts, isDisabled, onFiles }: AttachButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // Allows choosing the same file again.
          currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class="attach"
        disabled={isDisabled}
        aria-label={texts.attach}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
    </>
  );
}
