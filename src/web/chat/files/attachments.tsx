import type { AttachmentFrame } from "../../../protocol/frames.ts";
import type { Words } from "../words/en.ts";
import { pictureTypes } from "./limits.ts";
import { Picture } from "./picture.tsx";
import { type FileReader, readFile } from "./read-file.ts";
import { SavedFile } from "./saved-file.tsx";

interface AttachmentsProps {
  attachments: AttachmentFrame[];
  reader: FileReader;
  words: Words;
}

/** The files of a message: pictures are shown, everything else can be saved. */
export function Attachments({ attachments, reader, words }: AttachmentsProps) {
  return (
    <ul class="files">
      {attachments.map((file) => {
        const read = () => readFile(file.id, reader);
        const Shown = pictureTypes.includes(file.content_type) ? Picture : SavedFile;
        return (
          <li key={file.id}>
            <Shown file={file} read={read} words={words} />
          </li>
        );
      })}
    </ul>
  );
}
