import { useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../protocol/frames.ts";
import { formatSize } from "../../chat/files/format-size.ts";
import { saveBlob } from "../../chat/files/save-blob.ts";

/** The files of a message, each a button that downloads it. */
export function Attachments({ attachments, token }: { attachments: AttachmentFrame[]; token: string }) {
  const [problem, setProblem] = useState("");
  const save = async ({ url, name }: AttachmentFrame) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (!response?.ok) return setProblem(`${name} could not be fetched.`);
    setProblem("");
    saveBlob(await response.blob(), name);
  };
  return (
    <ul class="files" aria-label="Files">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <button type="button" dir="auto" onClick={() => void save(attachment)}>
            {attachment.name}
            {attachment.size !== null && <span> {formatSize(attachment.size, "en")}</span>}
          </button>
        </li>
      ))}
      {problem !== "" && <li role="alert">{problem}</li>}
    </ul>
  );
}
