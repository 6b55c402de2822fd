import { useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../protocol/frames.ts";
import { Icon } from "../icon.tsx";
import type { Words } from "../words/en.ts";
import { saveBlob } from "./save-blob.ts";
import { sizeWords } from "./size-words.ts";

export interface FileProps {
  file: AttachmentFrame;
  read: () => Promise<Blob | null>;
  words: Words;
}

/** A file by its name and size; pressing it saves it. */
export function SavedFile({ file: { name, size }, read, words }: FileProps) {
  const [isLost, setLost] = useState(false);
  const save = async () => {
    const blob = await read();
    setLost(blob === null);
    if (blob !== null) saveBlob(blob, name);
  };
  return (
    <>
      <button type="button" class="file" onClick={() => void save()}>
        <Icon name="file" />
        <bdi>{name}</bdi>
        <span class="hidden">{words.save}</span>
        {size !== null && <small dir="auto">{sizeWords(size, words.locale)}</small>}
      </button>
      <small role="status">{isLost ? words.fileLost : ""}</small>
    </>
  );
}
