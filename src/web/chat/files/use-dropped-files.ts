import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files dropped onto the chat and pictures pasted into it; takes none when `take` is null. Returns whether files
 * are being dragged over the chat.
 */
export function useDroppedFiles(take: ((files: File[]) => void) | null): boolean {
  const [isDragOver, setDragOver] = useState(false);
  const takeRef = useRef(take);
  takeRef.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Without this the browser would open the file in place of the chat.
      event.preventDefault();
      event.dataTransfer.dropEffect = takeRef.current === null ? "none" : "copy";
      setDragOver(takeRef.current !== null);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setDragOver(false);
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragOver(false);
      takeRef.current?.([...event.dataTransfer.files]);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A copied table is also on the clipboard as a picture: the text is what the user means.
      const isText = event.clipboardData?.types.includes("text/plain") ?? false;
      if (files.length === 0 || isText || takeRef.current === null) return;
      event.preventDefault();
      takeRef.current(files);
    };
    addEventListener("dragover", onDragOver, { signal });
    addEventListener("dragleave", onDragLeave, { signal });
    addEventListener("drop", onDrop, { signal });
    addEventListener("paste", onPaste, { signal });
    return () => stop.abort();
  }, []);
  return isDragOver;
}
