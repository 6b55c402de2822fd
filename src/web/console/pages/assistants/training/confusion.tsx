import { useState } from "preact/hooks";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { confusedPairs, placesOf } from "./confused-pairs.ts";
import { formatShare } from "./format-share.ts";
import { trainingTexts } from "./texts.ts";
import type { TrainingReport } from "./types.ts";

const pairsAtFirst = 10;
/** Intents of a matrix that can still be read. */
const mostOfMatrix = 12;

/** Which intents are taken for which others: the most frequent mistakes, and the matrix of their intents. */
export function Confusion({ report: { confusionMatrix, intents } }: { report: TrainingReport }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const [shown, setShown] = useState(pairsAtFirst);
  const pairs = confusedPairs(confusionMatrix);
  const isSmall = intents.length <= mostOfMatrix;
  const places = isSmall ? intents.map((_, at) => at) : placesOf(pairs, mostOfMatrix);
  const nameAt = (at: number) => intents[at]?.name ?? "";
  return (
    <section class="card stack">
      <h2>{texts.confusion}</h2>
      {pairs.length === 0 && <p>{texts.noConfusion}</p>}
      <ol class="assistants-rows" hidden={pairs.length === 0}>
        {pairs.slice(0, shown).map(({ right, given, count, share }) => (
          <li key={`${right} ${given}`} class="row spread">
            <span class="assistants-wrap">
              <strong dir="auto">{nameAt(right)}</strong> {texts.takenFor} <strong dir="auto">{nameAt(given)}</strong>
            </span>
            <span class="quiet">{texts.mistakes(count, formatShare(share))}</span>
          </li>
        ))}
      </ol>
      {pairs.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + 4 * pairsAtFirst)}>{common.more}</Button>
        </div>
      )}
      {places.length > 0 && (
        <>
          <h3>{texts.matrix}</h3>
          <p class="quiet">{isSmall ? texts.matrixHint : texts.matrixOfPairs(places.length, intents.length)}</p>
          <Matrix matrix={confusionMatrix} places={places} nameAt={nameAt} />
        </>
      )}
    </section>
  );
}

interface MatrixProps {
  matrix: readonly (readonly number[])[];
  places: readonly number[];
  nameAt(at: number): string;
}

/** Columns have the number of their row: the names would not fit. */
function Matrix({ matrix, places, nameAt }: MatrixProps) {
  const texts = useTexts(trainingTexts);
  return (
    <ScrollX label={texts.matrix}>
      <table class="table assistants-matrix">
        <thead>
          <tr>
            <th scope="col">{texts.rightIntent}</th>
            {places.map((place, at) => (
              <th key={place} scope="col" class="number" title={nameAt(place)}>
                <span class="hidden">{nameAt(place)}</span>
                <span aria-hidden="true">{at + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((right, at) => {
            const row = matrix[right] ?? [];
            const all = row.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={right}>
                <th scope="row" dir="auto">
                  {at + 1}. {nameAt(right)}
                </th>
                {places.map((given) => {
                  const count = row[given] ?? 0;
                  const level = count === 0 ? 0 : Math.max(1, Math.ceil((3 * count) / all));
                  const kind = right === given ? "good" : "bad";
                  return (
                    <td key={given} class={`number ${kind}`} data-level={level}>
                      {count === 0 ? "" : count}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollX>
  );
}
