import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files that are dropped onto the chat, and pictures that are pasted into it; `take` null takes none. Gives whether
 * files are being held over it.
 */
export function useGivenFiles(take: ((files: File[]) => void) | null): boolean {
  const [isHeldOver, setHeldOver] = useState(false);
  const taker = useRef(take);
  taker.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // A file that nobody takes would be opened in the place of the chat.
      event.preventDefault();
      event.dataTransfer.dropEffect = taker.current === null ? "none" : "copy";
      setHeldOver(taker.current !== null);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setHeldOver(false);
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHeldOver(false);
      taker.current?.([...event.dataTransfer.files]);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A table that was copied is there as a picture, too: its words are meant.
      const isText = event.clipboardData?.types.includes("text/plain") ?? false;
      if (files.length === 0 || isText || taker.current === null) return;
      event.preventDefault();
      taker.current(files);
    };
    addEventListener("dragover", hold, { signal });
    addEventListener("dragleave", leave, { signal });
    addEventListener("drop", drop, { signal });
    addEventListener("paste", paste, { signal });
    return () => stop.abort();
  }, []);
  return isHeldOver;
}
