import { useState } from "preact/hooks";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { actionText } from "./action-text.ts";
import { EditIntent } from "./edit-intent.tsx";
import { trainingTexts } from "./texts.ts";
import type { Dataset } from "./types.ts";

const shownAtFirst = 15;

/** The intents of a dataset, and what each of them does. */
export function IntentList({ dataset }: { dataset: Dataset }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const [isWhole, setWhole] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const { intents } = dataset;
  const count = new Intl.NumberFormat(locale());
  const open = intents.find(({ name }) => name === edited);
  return (
    <section class="card stack">
      <h3>{texts.intentsAndActions}</h3>
      <p class="quiet">{intents.length === 0 ? texts.noIntents : texts.actionsHint}</p>
      <ul class="assistants-rows" hidden={intents.length === 0}>
        {(isWhole ? intents : intents.slice(0, shownAtFirst)).map(({ name, examples, action }) => (
          <li key={name} class="assistants-intent">
            <span class="assistants-wrap">
              <strong dir="auto">{name}</strong> <span class="quiet small">{texts.examplesCount(examples)}</span>
              <br />
              <span class="quiet small" dir="auto">
                {actionText(action, texts)}
              </span>
            </span>
            <Button
              calls="PUT /api/v1/training/datasets/{id}"
              aria-label={texts.editIntent(name)}
              onClick={() => setEdited(name)}
            >
              {common.edit}
            </Button>
          </li>
        ))}
      </ul>
      {dataset.outOfScopeExamples > 0 && (
        <p class="quiet small">{texts.outOfScope(count.format(dataset.outOfScopeExamples))}</p>
      )}
      {!isWhole && intents.length > shownAtFirst && (
        <div>
          <Button onClick={() => setWhole(true)}>{texts.allIntents(intents.length)}</Button>
        </div>
      )}
      {open !== undefined && <EditIntent dataset={dataset} intent={open} onClose={() => setEdited(null)} />}
    </section>
  );
}
