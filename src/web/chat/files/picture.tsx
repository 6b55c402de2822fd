import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { pictureTypes } from "./limits.ts";
import { saveBlob } from "./save-blob.ts";
import { type FileProps, SavedFile } from "./saved-file.tsx";

/** How near to what is seen a picture is fetched, CSS pixels. */
const nearby = "300px";

/** A picture in its place, which is kept free for it. Pressing it shows it as large as the chat is. */
export function Picture({ file, read, words }: FileProps) {
  const place = useRef<HTMLButtonElement>(null);
  const large = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ blob: Blob; address: string } | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void read().then((blob) => {
          if (blob === null || !pictureTypes.includes(blob.type)) setLost(true);
          else setShown({ blob, address: URL.createObjectURL(blob) });
        });
      },
      { root: current.closest(".scroll"), rootMargin: nearby },
    );
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ""), [shown]);
  if (isLost) return <SavedFile file={file} read={read} words={words} />;
  return (
    <>
      <button
        ref={place}
        type="button"
        class="picture"
        aria-busy={shown === null}
        aria-label={words.enlarge(file.name)}
        onClick={() => large.current?.showModal()}
      >
        {shown !== null && <img src={shown.address} alt={file.name} onError={() => setLost(true)} />}
      </button>
      {shown !== null && (
        <dialog ref={large} aria-label={file.name}>
          <img src={shown.address} alt={file.name} />
          <form method="dialog">
            <button type="submit" class="tool" aria-label={words.back}>
              <Icon name="close" />
            </button>
            <button type="button" class="tool" aria-label={words.save} onClick={() => saveBlob(shown.blob, file.name)}>
              <Icon name="save" />
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}
