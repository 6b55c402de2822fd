import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { ImportRow } from "./import-rows.ts";
import type { ImportResult } from "./run-import.ts";
import { saveFile } from "./save-file.ts";
import { qaTexts } from "./texts.ts";
import { writeTable } from "./write-table.ts";

interface ImportEndProps {
  result: ImportResult;
  name: string;
  /** Rows of the file that were left out, because something is wrong with them. */
  bad: readonly ImportRow[];
  isReplacing: boolean;
  onReplacing(isReplacing: boolean): void;
  onAgain(): void;
  onEnd(): void;
}

/** What an import has stored, and each row that it has not, with the reason. */
export function ImportEnd({ result, name, bad, isReplacing, onReplacing, onAgain, onEnd }: ImportEndProps) {
  const texts = useTexts(qaTexts);
  const { added, replaced, rest } = result;
  const failed = rest.map(({ row, kind, reason }) => {
    return { ...row, reason: kind === "exists" ? texts.exists : kind === "not_tried" ? texts.notTried : reason };
  });
  const wrong = bad.map((row) => ({ ...row, reason: texts.problems[row.problem ?? "no_question"] }));
  const all = [...failed, ...wrong].sort((a, b) => a.number - b.number);
  return (
    <div class="stack">
      <Notice kind={all.length === 0 ? "good" : "warn"}>
        {texts.ended(added)} {replaced > 0 && texts.replaced(replaced)}{" "}
        {all.length > 0 && texts.notImported(all.length)}
      </Notice>
      {all.length > 0 && (
        <ul class="knowledge-rows card">
          {all.slice(0, 100).map(({ number, question, answer, reason }) => (
            <li key={number}>
              <div class="knowledge-main">
                <strong dir="auto">
                  {number}. {question || answer}
                </strong>
                <span class="small bad-text">{reason}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={isReplacing} onChange={(event) => onReplacing(event.currentTarget.checked)} />
          <span>{texts.replace}</span>
        </label>
      )}
      <div class="row">
        {rest.length > 0 && (
          <Button kind="primary" onClick={onAgain}>
            {texts.again}
          </Button>
        )}
        {all.length > 0 && <Button onClick={() => saveFile(`rest-of-${name}`, tableOf(all))}>{texts.saveRest}</Button>}
        <Button onClick={onEnd}>{texts.toList}</Button>
      </div>
    </div>
  );
}

function tableOf(rows: readonly (ImportRow & { reason: string })[]): string {
  const cells = rows.map(({ question, answer, tags, reason }) => [question, answer, tags.join(", "), reason]);
  return writeTable([["question", "answer", "tags", "reason"], ...cells]);
}
