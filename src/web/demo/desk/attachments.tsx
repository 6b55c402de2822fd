import { useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../protocol/frames.ts";
import { saveBlob } from "../../chat/files/save-blob.ts";
import { sizeWords } from "../../chat/files/size-words.ts";

/** The files of a message, each a button that saves it. */
export function Attachments({ attachments, token }: { attachments: AttachmentFrame[]; token: string }) {
  const [problem, tell] = useState("");
  const save = async ({ url, name }: AttachmentFrame) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (!response?.ok) return tell(`${name} could not be fetched.`);
    tell("");
    saveBlob(await response.blob(), name);
  };
  return (
    <ul class="files" aria-label="Files">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <button type="button" dir="auto" onClick={() => void save(attachment)}>
            {attachment.name}
            {attachment.size !== null && <span> {sizeWords(attachment.size, "en")}</span>}
          </button>
        </li>
      ))}
      {problem !== "" && <li role="alert">{problem}</li>}
    </ul>
  );
}
