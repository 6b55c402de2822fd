import { useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ImportRow } from "./import-rows.ts";
import { qaTexts } from "./texts.ts";

const most = 50;

/** The rows of a table as they would be imported, with what is wrong with each. */
export function ImportPreview({ rows }: { rows: readonly ImportRow[] }) {
  const texts = useTexts(qaTexts);
  const [isOnlyBad, setOnlyBad] = useState(false);
  const bad = rows.filter(({ problem }) => problem !== null);
  const wanted = isOnlyBad && bad.length > 0 ? bad : rows;
  const shown = wanted.slice(0, most);
  return (
    <div class="stack">
      <p role="status">{texts.summary(rows.length - bad.length, bad.length)}</p>
      {bad.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={isOnlyBad} onChange={(event) => setOnlyBad(event.currentTarget.checked)} />
          <span>{texts.onlyBad}</span>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard. */}
      <section class="scroll-x" tabIndex={0} aria-label={texts.preview}>
        <table class="table knowledge-preview">
          <thead>
            <tr>
              <th class="number">{texts.row}</th>
              <th>{texts.question}</th>
              <th>{texts.answer}</th>
              <th>{texts.tags}</th>
              <th>{texts.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, question, answer, tags, problem }) => (
              <tr key={number}>
                <td class="number">{number}</td>
                <td dir="auto">{question.slice(0, 300)}</td>
                <td dir="auto">{answer.slice(0, 300)}</td>
                <td dir="auto">{tags.join(", ")}</td>
                <td class={problem === null ? "quiet" : "bad-text"}>
                  {problem === null ? texts.good : texts.problems[problem]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < wanted.length && <p class="quiet small">{texts.shownOf(shown.length, wanted.length)}</p>}
    </div>
  );
}
