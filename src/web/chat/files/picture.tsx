import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { FileDownload, type FileProps } from "./file-download.tsx";
import { pictureTypes } from "./limits.ts";
import { saveBlob } from "./save-blob.ts";

/** A picture is loaded when it is this close to the visible area, CSS pixels. */
const nearby = "300px";

/** A log is drawn at its top before it is scrolled to its end: what is near for less than this was not meant, milliseconds. */
const settledMs = 100;

/** A picture, in a space reserved for it. A click shows it in the full size of the chat. */
export function Picture({ file, read, texts }: FileProps) {
  const button = useRef<HTMLButtonElement>(null);
  const large = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ blob: Blob; address: string } | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const { current } = button;
    if (current === null) return;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      watcher.disconnect();
      void read().then((blob) => {
        if (blob === null || !pictureTypes.includes(blob.type)) setLost(true);
        else setShown({ blob, address: URL.createObjectURL(blob) });
      });
    };
    const watcher = new IntersectionObserver(
      (seen) => {
        clearTimeout(soon);
        if (seen.at(-1)?.isIntersecting) soon = setTimeout(load, settledMs);
      },
      { root: current.closest(".scroll"), rootMargin: nearby },
    );
    watcher.observe(current);
    return () => {
      clearTimeout(soon);
      watcher.disconnect();
    };
  }, []);
  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ""), [shown]);
  if (isLost) return <FileDownload file={file} read={read} texts={texts} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="picture"
        aria-busy={shown === null}
        aria-label={texts.enlarge(file.name)}
        onClick={() => large.current?.showModal()}
      >
        {shown !== null && <img src={shown.address} alt={file.name} onError={() => setLost(true)} />}
      </button>
      {shown !== null && (
        <dialog ref={large} aria-label={file.name}>
          <img src={shown.address} alt={file.name} />
          <form method="dialog">
            <button type="submit" class="tool" aria-label={texts.back}>
              <Icon name="close" />
            </button>
            <button type="button" class="tool" aria-label={texts.save} onClick={() => saveBlob(shown.blob, file.name)}>
              <Icon name="save" />
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}
