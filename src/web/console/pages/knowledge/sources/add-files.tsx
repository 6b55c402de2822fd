import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { mayCall } from "../../../session/may-call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { acceptedNames } from "./check-file.ts";
import { filesInDrop } from "./files-in-drop.ts";
import { sourcesTexts } from "./texts.ts";
import { addUploads } from "./upload-queue.ts";

/** Where files are dropped or chosen; a file that is dropped anywhere else on the page is taken too. */
export function AddFiles({ assistantId, children }: { assistantId: number; children?: ComponentChildren }) {
  const texts = useTexts(sourcesTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      filesInDrop(event.dataTransfer).then(
        (files) => addUploads(assistantId, files),
        () => toast(texts.noFolder),
      );
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [assistantId]);
  if (!mayCall("POST /api/documents/upload")) return null;
  return (
    <div class={`knowledge-drop${isOver ? " over" : ""}`}>
      <div>
        <strong>{texts.drop}</strong>
        <p class="quiet small">{texts.dropHint}</p>
      </div>
      <div class="row">
        <Button kind="primary" onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        {children}
      </div>
      <input
        ref={input}
        class="hidden"
        type="file"
        multiple
        accept={acceptedNames}
        tabIndex={-1}
        aria-label={texts.choose}
        onChange={(event) => {
          addUploads(assistantId, [...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
