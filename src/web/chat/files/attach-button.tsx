import { useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Words } from "../words/en.ts";

interface AttachButtonProps {
  words: Words;
  isOff: boolean;
  onFiles: (files: File[]) => void;
}

/** Lets a visitor choose files to send. */
export function AttachButton({ words, isOff, onFiles }: AttachButtonProps) {
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
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class="attach"
        disabled={isOff}
        aria-label={words.attach}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
    </>
  );
}
