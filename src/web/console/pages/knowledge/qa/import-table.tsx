import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { ImportEnd } from "./import-end.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { type Columns, guessColumns, type ImportRow, importRows } from "./import-rows.ts";
import { type ImportResult, runImport } from "./run-import.ts";
import { qaTexts } from "./texts.ts";

interface ImportTableProps {
  assistantId: number;
  name: string;
  rows: string[][];
  onOtherFile(): void;
  onEnd(): void;
}

/** A table that was read: its columns, its rows with what is wrong, and the import. */
export function ImportTable({ assistantId, name, rows, onOtherFile, onEnd }: ImportTableProps) {
  const texts = useTexts(qaTexts);
  const guessed = useMemo(() => guessColumns(rows), [rows]);
  const [columns, setColumns] = useState<Columns>(guessed.columns);
  const [hasHeader, setHeader] = useState(guessed.hasHeader);
  const [isReplacing, setReplacing] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number; waits: number | null } | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const stop = useRef<AbortController | null>(null);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const isRunning = progress !== null;
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isRunning]);
  const parsed = useMemo(() => importRows(rows, columns, hasHeader), [rows, columns, hasHeader]);
  const good = parsed.filter(({ problem }) => problem === null);
  const run = async (wanted: readonly ImportRow[], before?: ImportResult) => {
    stop.current = new AbortController();
    setResult(null);
    setProgress({ done: 0, total: wanted.length, waits: null });
    const onProgress = (done: number, waits: number | null) => setProgress({ done, total: wanted.length, waits });
    const ended = await runImport(wanted, { assistantId, isReplacing, onProgress, signal: stop.current.signal });
    await invalidate("GET /api/qa-knowledge", "GET /api/knowledge/stats");
    if (isGone.current)
      toast(texts.ended(ended.added) + (ended.rest.length > 0 ? ` ${texts.rest(ended.rest.length)}` : ""));
    setProgress(null);
    const { added = 0, replaced = 0 } = before ?? {};
    setResult({ ...ended, added: ended.added + added, replaced: ended.replaced + replaced });
  };
  if (progress !== null) {
    return (
      <div class="card stack">
        <p role="status">{texts.running(progress.done, progress.total)}</p>
        {progress.waits !== null && <p class="quiet">{texts.waits(progress.waits)}</p>}
        <progress class="progress" max={progress.total} value={progress.done} aria-label={texts.import} />
        <div class="row">
          <Button onClick={() => stop.current?.abort()}>{texts.stop}</Button>
        </div>
      </div>
    );
  }
  if (result !== null) {
    const again = () =>
      void run(
        result.rest.map(({ row }) => row),
        result,
      );
    return (
      <ImportEnd
        {...{ result, name, isReplacing, onReplacing: setReplacing, onAgain: again, onEnd }}
        bad={parsed.filter(({ problem }) => problem !== null)}
      />
    );
  }
  const names = rows[0]?.map((cell, at) => (hasHeader && cell !== "" ? cell : texts.columnNumber(at + 1))) ?? [];
  return (
    <>
      <div class="card stack">
        <div class="row spread">
          <strong dir="auto">{name}</strong>
          <Button onClick={onOtherFile}>{texts.otherFile}</Button>
        </div>
        <label class="check">
          <input type="checkbox" checked={hasHeader} onChange={(event) => setHeader(event.currentTarget.checked)} />
          <span>{texts.hasHeader}</span>
        </label>
        <div class="knowledge-columns">
          {(["question", "answer", "tags"] as const).map((column) => (
            <Field key={column} label={texts.column(texts.names[column])}>
              {(control) => (
                <select
                  class="input"
                  value={String(columns[column])}
                  onChange={(event) => setColumns({ ...columns, [column]: Number(event.currentTarget.value) })}
                  {...control}
                >
                  {column === "tags" && <option value="-1">{texts.noColumn}</option>}
                  {names.map((each, at) => (
                    <option key={at} value={String(at)}>
                      {each}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={isReplacing}
            onChange={(event) => setReplacing(event.currentTarget.checked)}
          />
          <span>{texts.replace}</span>
        </label>
      </div>
      <ImportPreview rows={parsed} />
      <div class="row">
        <Button
          kind="primary"
          calls="POST /api/qa-knowledge"
          disabled={good.length === 0}
          onClick={() => void run(good)}
        >
          {texts.start(good.length)}
        </Button>
      </div>
    </>
  );
}
