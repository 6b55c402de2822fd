import { useRef, useState } from "preact/hooks";
import { call } from "../../client/call.ts";
import { problemOf } from "../../client/problem-of.ts";
import { invalidate } from "../../client/use-query.ts";
import { language } from "../../session/appearance.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { sizeText } from "../knowledge/format/size-text.ts";
import { acceptedNames, checkFile } from "../knowledge/sources/check-file.ts";
import { filesInDrop } from "../knowledge/sources/files-in-drop.ts";
import { sourcesTexts } from "../knowledge/sources/texts.ts";
import { uploadTexts } from "../knowledge/sources/upload-texts.ts";
import { startTexts } from "./texts.ts";

/** Uploads documents: chosen, or dropped here. Every file that fails is named. */
export function AddFiles({ assistantId }: { assistantId: number }) {
  const texts = useTexts(startTexts);
  const sources = useTexts(sourcesTexts);
  const uploads = useTexts(uploadTexts);
  const input = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [isOver, setOver] = useState(false);
  const add = async (files: File[]) => {
    if (running !== null) return;
    setProblems([]);
    for (const file of files) {
      const refusal = checkFile(file);
      if (refusal !== null) {
        setProblems((before) => [
          ...before,
          `${file.name}: ${uploads.refusals[refusal](sizeText(language.value, file.size))}`,
        ]);
        continue;
      }
      setRunning(file.name);
      const form = new FormData();
      form.set("file", file);
      form.set("assistant_id", String(assistantId));
      try {
        await call("POST /api/documents", { body: form });
      } catch (error) {
        setProblems((before) => [...before, `${file.name}: ${problemOf(error)}`]);
      }
    }
    setRunning(null);
    await invalidate("GET /api/documents");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the button does.
    <div
      class={`start-drop ${isOver ? "is-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer === null) return;
        filesInDrop(event.dataTransfer).then(add, () => setProblems([sources.noFolder]));
      }}
    >
      <input
        ref={input}
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={texts.files}
        accept={acceptedNames}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          void add(files);
        }}
      />
      <Button kind="primary" isRunning={running !== null} onClick={() => input.current?.click()}>
        {texts.chooseFiles}
      </Button>
      <p class="quiet small">{texts.fileHint}</p>
      {running !== null && <p role="status">{texts.uploading(running)}</p>}
      {problems.map((problem) => (
        <Notice key={problem} kind="bad">
          {problem}
        </Notice>
      ))}
    </div>
  );
}
