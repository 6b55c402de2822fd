import type { AttachmentFrame } from "../../../protocol/frames.ts";
import type { Texts } from "../texts/en.ts";
import { FileDownload } from "./file-download.tsx";
import { pictureTypes } from "./limits.ts";
import { Picture } from "./picture.tsx";
import { type FileReader, readFile } from "./read-file.ts";

interface AttachmentsProps {
  attachments: AttachmentFrame[];
  reader: FileReader;
  texts: Texts;
}

/** The files of a message: pictures are shown, other files can be downloaded. */
export function Attachments({ attachments, reader, texts }: AttachmentsProps) {
  return (
    <ul class="files">
      {attachments.map((file) => {
        const read = () => readFile(file.id, reader);
        const Shown = pictureTypes.includes(file.content_type) ? Picture : FileDownload;
        return (
          <li key={file.id}>
            <Shown file={file} read={read} texts={texts} />
          </li>
        );
      })}
    </ul>
  );
}
