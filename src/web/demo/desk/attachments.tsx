import { useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../protocol/frames.ts";

/** The files of a message, each a button that saves it. */
export function Attachments({ attachments, token }: { attachments: AttachmentFrame[]; token: string }) {
  const [problem, tell] = useState("");
  const save = async ({ url, name }: AttachmentFrame) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (!response?.ok) return tell(`${name} could not be fetched.`);
    tell("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <ul class="files" aria-label="Files">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <button type="button" dir="auto" onClick={() => void save(attachment)}>
            {attachment.name}
            {attachment.size !== null && <span> {sizeWords(attachment.size)}</span>}
          </button>
        </li>
      ))}
      {problem !== "" && <li role="alert">{problem}</li>}
    </ul>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
