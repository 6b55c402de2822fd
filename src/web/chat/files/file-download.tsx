import { useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../protocol/frames.ts";
import { Icon } from "../icon.tsx";
import type { Texts } from "../texts/en.ts";
import { formatSize } from "./format-size.ts";
import { saveBlob } from "./save-blob.ts";

export interface FileProps {
  file: AttachmentFrame;
  read: () => Promise<Blob | null>;
  texts: Texts;
}

/** A file with its name and size; a click downloads it. */
export function FileDownload({ file: { name, size }, read, texts }: FileProps) {
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
        <span class="hidden">{texts.save}</span>
        {size !== null && <small dir="auto">{formatSize(size, texts.locale)}</small>}
      </button>
      <small role="status">{isLost ? texts.fileLost : ""}</small>
    </>
  );
}
