import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { ImportTable } from "./import-table.tsx";
import { readTable } from "./read-table.ts";
import { qaTexts } from "./texts.ts";

const maxBytes = 5 * 1024 * 1024;
const maxRows = 5_000;

/** Imports pairs of a CSV file: choose it, choose its columns, look at the rows, import them. */
export function ImportPairs({ assistantId }: { assistantId: number }) {
  const texts = useTexts(qaTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const [table, setTable] = useState<{ name: string; rows: string[][] } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    setTable(null);
    if (file.size > maxBytes) return setProblem(texts.fileTooLarge);
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    } catch {
      return setProblem(texts.fileUnreadable);
    }
    const rows = readTable(text);
    if (rows.length === 0) return setProblem(texts.fileEmpty);
    if (rows.length > maxRows) return setProblem(texts.fileTooLong(rows.length));
    setTable({ name: file.name, rows });
  };
  return (
    <>
      <p>
        <a href="/console/knowledge/qa">← {common.back}</a>
      </p>
      <h2>{texts.import}</h2>
      {table === null ? (
        <label class="field">
          <span class="label">{texts.file}</span>
          <input
            class="input"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) void read(file);
            }}
          />
          <span class="quiet small">{texts.fileHint}</span>
        </label>
      ) : (
        <ImportTable
          key={table.name}
          assistantId={assistantId}
          {...table}
          onOtherFile={() => setTable(null)}
          onEnd={() => route("/console/knowledge/qa")}
        />
      )}
      {problem !== null && <Notice kind="bad">{problem}</Notice>}
    </>
  );
}
