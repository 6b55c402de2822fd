import { useState } from "preact/hooks";
import { ApiError } from "../../../client/api-error.ts";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { actionText } from "./action-text.ts";
import { importFormat } from "./import-format.ts";
import { readDatasetAnew } from "./read-dataset-anew.ts";
import { rowProblem } from "./row-problem.ts";
import { trainingTexts } from "./texts.ts";

type Added = Output<"POST /api/v1/training/datasets/{id}/examples">;
type Outcome = { kind: "added"; result: Added } | { kind: "refused"; lines: readonly string[] };

/** The server takes a request of 12 MiB, in which a text is written as JSON. */
const maxBytes = 10 * 1024 * 1024;

/** Adds the examples of a file, whole or not at all: each line that cannot be read is told. */
export function ImportFile({ datasetId }: { datasetId: number }) {
  const texts = useTexts(trainingTexts);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const refuse = (...lines: string[]) => setOutcome({ kind: "refused", lines });
  const send = useAction(async (file: File) => {
    setOutcome(null);
    const format = importFormat(file.name);
    if (format === null) return refuse(texts.otherFormat);
    if (file.size > maxBytes) return refuse(texts.tooLarge);
    const content = await file.text();
    if (content.includes("\ufffd")) return refuse(texts.notUtf8);
    if (content.trim() === "") return refuse(texts.emptyFile);
    try {
      const body = { format, content };
      const result = await call("POST /api/v1/training/datasets/{id}/examples", { path: { id: datasetId }, body });
      setOutcome({ kind: "added", result });
    } catch (error) {
      if (!(error instanceof ApiError) || error.issues.length === 0) throw error;
      return refuse(...new Set(error.issues.map(({ message }) => message)));
    }
    await readDatasetAnew();
  });
  return (
    <div class="stack">
      <Field label={texts.importFile} hint={texts.importHint}>
        {(control) => (
          <input
            class="input"
            type="file"
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
            disabled={send.isRunning}
            {...control}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void send.run(file);
              // The same file can be chosen again after it was mended.
              currentTarget.value = "";
            }}
          />
        )}
      </Field>
      {send.isRunning && <p role="status">{texts.importing}</p>}
      {send.problem && <Notice kind="bad">{send.problem}</Notice>}
      {outcome?.kind === "refused" && (
        <Notice kind="bad">
          <p>{texts.refused}</p>
          <ul>
            {outcome.lines.map((line) => (
              <li key={line}>{rowProblem(line, language.value)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {outcome?.kind === "added" && <Imported result={outcome.result} />}
    </div>
  );
}

function Imported({ result: { added, duplicates, contradictions, otherActions } }: { result: Added }) {
  const texts = useTexts(trainingTexts);
  const isClean = contradictions.total === 0 && otherActions.length === 0;
  return (
    <Notice kind={isClean ? "good" : "warn"}>
      <p>{texts.imported(added, duplicates)}</p>
      {contradictions.total > 0 && (
        <details>
          <summary>{texts.contradicting(contradictions.total)}</summary>
          <ul>
            {contradictions.examples.map(({ text, intent, keptIntent }) => (
              <li key={`${text} ${intent}`}>
                <span dir="auto">{text}</span>: {texts.keptAs(intent ?? texts.noIntent, keptIntent ?? texts.noIntent)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {otherActions.map(({ intent, kept }) => (
        <p key={intent}>{texts.keptAction(intent, actionText(kept, texts))}</p>
      ))}
    </Notice>
  );
}
