import { useEffect, useRef, useState } from "preact/hooks";
import type { AttachmentFrame } from "../../../../../protocol/frames.ts";
import { formatSize } from "../../../../chat/files/format-size.ts";
import { pictureTypes } from "../../../../chat/files/limits.ts";
import { saveBlob } from "../../../../chat/files/save-blob.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import { callForResponse } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { language } from "../../../session/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import type { InboxTexts } from "../texts.ts";

/** The files of a message: pictures are shown, others can be saved. */
export function Attachments({ files, texts }: { files: AttachmentFrame[]; texts: InboxTexts }) {
  return (
    <ul class="inbox-files" aria-label={texts.files}>
      {files.map((file) => (
        <li key={file.id}>
          {pictureTypes.includes(file.content_type) ? (
            <Picture file={file} texts={texts} />
          ) : (
            <FileButton file={file} texts={texts} />
          )}
        </li>
      ))}
    </ul>
  );
}

async function read({ id }: AttachmentFrame): Promise<Blob> {
  return (await callForResponse("GET /api/files/{file_id}", { path: { file_id: id } })).blob();
}

function FileButton({ file, texts }: { file: AttachmentFrame; texts: InboxTexts }) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = () =>
    read(file).then(
      (blob) => {
        setProblem(null);
        saveBlob(blob, file.name);
      },
      (error) => setProblem(texts.fileLost(problemOf(error))),
    );
  return (
    <>
      <button
        type="button"
        class="inbox-file"
        aria-label={texts.saveFile(stripBidi(file.name))}
        onClick={() => void save()}
      >
        <bdi>{stripBidi(file.name)}</bdi>
        {file.size !== null && <span class="quiet small">{formatSize(file.size, language.value)}</span>}
      </button>
      {problem !== null && (
        <p class="small bad-text" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** A picture, loaded when it comes near the window; a press shows it large. */
function Picture({ file, texts }: { file: AttachmentFrame; texts: InboxTexts }) {
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<{ blob: Blob; address: string } | null>(null);
  const [isLost, setLost] = useState(false);
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    const { current } = button;
    if (current === null) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        read(file).then(
          (blob) => {
            if (pictureTypes.includes(blob.type)) setShown({ blob, address: URL.createObjectURL(blob) });
            else setLost(true);
          },
          () => setLost(true),
        );
      },
      { root: current.closest(".inbox-log"), rootMargin: "300px" },
    );
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ""), [shown]);
  if (isLost) return <FileButton file={file} texts={texts} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="inbox-picture"
        aria-busy={shown === null}
        aria-label={texts.enlarge(stripBidi(file.name))}
        onClick={() => setLarge(true)}
      >
        {shown !== null && <img src={shown.address} alt={stripBidi(file.name)} onError={() => setLost(true)} />}
      </button>
      {isLarge && shown !== null && (
        <Modal title={stripBidi(file.name)} isWide onClose={() => setLarge(false)}>
          <img class="inbox-large" src={shown.address} alt={stripBidi(file.name)} />
          <div class="row">
            <Button onClick={() => saveBlob(shown.blob, file.name)}>{texts.saveIt}</Button>
            <Button onClick={() => setLarge(false)}>{texts.close}</Button>
          </div>
        </Modal>
      )}
    </>
  );
}
