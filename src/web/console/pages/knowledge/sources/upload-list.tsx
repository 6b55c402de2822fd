import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { language } from "../../../session/appearance.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { sizeText } from "../format/size-text.ts";
import { secondsLeft } from "./seconds-left.ts";
import { dropEnded, dropUpload, pausedUntil, retryUpload, type Upload, uploads } from "./upload-queue.ts";
import { uploadTexts } from "./upload-texts.ts";

const stalledMs = 10_000;

/** The files that are being sent to an assistant, and those that were not taken. */
export function UploadList({ assistantId }: { assistantId: number }) {
  const texts = useTexts(uploadTexts);
  const now = useSignal(Date.now());
  const shown = uploads.value.filter((each) => each.assistantId === assistantId);
  const isMoving = shown.some(({ state }) => state === "sending" || state === "paused");
  useEffect(() => {
    if (!isMoving) return;
    const ticks = setInterval(() => (now.value = Date.now()), 1000);
    return () => clearInterval(ticks);
  }, [isMoving, now]);
  if (shown.length === 0) return null;
  const ended = shown.filter(({ state }) => state === "refused" || state === "failed");
  return (
    <section class="card stack" aria-label={texts.uploads}>
      <div class="row spread">
        <h2>{texts.uploads}</h2>
        {ended.length > 1 && <Button onClick={dropEnded}>{texts.clear}</Button>}
      </div>
      {pausedUntil.value !== null && (
        <p role="status" class="notice warn">
          {texts.paused(Math.max(1, Math.ceil((pausedUntil.value - now.value) / 1000)))}
        </p>
      )}
      <ul class="knowledge-rows">
        {shown.map((each) => (
          <UploadRow key={each.id} upload={each} now={now.value} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ upload, now }: { upload: Upload; now: number }) {
  const texts = useTexts(uploadTexts);
  const common = useTexts(commonTexts);
  const { id, file, state, sentBytes } = upload;
  const isBad = state === "refused" || state === "failed" || state === "broken";
  return (
    <li>
      <div class="knowledge-main">
        <strong dir="auto">{file.name}</strong>
        {state === "sending" && (
          <progress class="progress" max={Math.max(1, file.size)} value={sentBytes} aria-label={file.name} />
        )}
        <span class={isBad ? "small bad-text" : "small quiet"} role={isBad ? "alert" : undefined}>
          {sentence(upload, now, texts)}
        </span>
      </div>
      <div class="row">
        {(state === "broken" || state === "failed") && <Button onClick={() => retryUpload(id)}>{common.retry}</Button>}
        <Button aria-label={`${isBad ? texts.hide : common.cancel}: ${file.name}`} onClick={() => dropUpload(id)}>
          {isBad ? texts.hide : common.cancel}
        </Button>
      </div>
    </li>
  );
}

function sentence(upload: Upload, now: number, texts: (typeof uploadTexts)["en"]): string {
  const { state, file, refusal, sentBytes, movedAt, problem, retryAt } = upload;
  const size = (bytes: number) => sizeText(language.value, bytes);
  if (state === "refused" && refusal !== null) return texts.refusals[refusal](size(file.size));
  if (state === "failed") return problem ?? "";
  if (state === "broken") {
    const again = retryAt === null ? texts.againByHand : texts.againIn(Math.max(1, Math.ceil((retryAt - now) / 1_000)));
    return `${texts.broken(size(sentBytes), size(file.size))} ${again}`;
  }
  if (state !== "sending") return texts.waiting(size(file.size));
  if (sentBytes >= file.size) return texts.checking;
  const sent = texts.sent(size(sentBytes), size(file.size));
  if (now - movedAt > stalledMs) return `${sent} · ${texts.stalled}`;
  const left = secondsLeft(upload, now);
  return left === null ? sent : `${sent} · ${texts.left(left)}`;
}
