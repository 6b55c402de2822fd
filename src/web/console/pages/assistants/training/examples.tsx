import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Choice } from "../parts/choice.tsx";
import { ExampleRow } from "./example-row.tsx";
import { trainingTexts } from "./texts.ts";
import type { Dataset } from "./types.ts";

const limit = 20;

/** The examples of a dataset, the newest first, a page at a time. */
export function Examples({ dataset }: { dataset: Dataset }) {
  const texts = useTexts(trainingTexts);
  const [wanted, setWanted] = useState<{ filter: string; page: number }>({ filter: "all", page: 1 });
  const { filter, page } = wanted;
  const intent = filter.startsWith("intent:") ? filter.slice("intent:".length) : undefined;
  const total =
    intent !== undefined
      ? (dataset.intents.find(({ name }) => name === intent)?.examples ?? 0)
      : filter === "none"
        ? dataset.outOfScopeExamples
        : dataset.examplesCount;
  const pages = Math.max(1, Math.ceil(total / limit));
  // After the last example of a page was deleted.
  const shown = Math.min(page, pages);
  const examples = useQuery(
    "GET /api/v1/training/datasets/{id}",
    {
      path: { id: dataset.id },
      query: {
        page: shown,
        limit,
        ...(intent !== undefined && { intent }),
        ...(filter === "none" && { outOfScope: true }),
      },
    },
    { keepPrevious: true },
  );
  const count = new Intl.NumberFormat(locale());
  return (
    <section class="card stack">
      <h3>{texts.examples}</h3>
      {dataset.examplesCount === 0 ? (
        <p class="quiet">{texts.noExamples}</p>
      ) : (
        <>
          <Choice
            label={texts.show}
            value={filter}
            options={[
              { value: "all", label: texts.allExamples },
              { value: "none", label: texts.noIntent },
              ...dataset.intents.map(({ name }) => ({ value: `intent:${name}`, label: name })),
            ]}
            onChoose={(next) => setWanted({ filter: next, page: 1 })}
          />
          <Loaded query={examples}>
            {({ examples: rows }) => (
              <ul class="assistants-rows" hidden={rows.length === 0}>
                {rows.map((example) => (
                  <ExampleRow key={example.id} dataset={dataset} example={example} />
                ))}
              </ul>
            )}
          </Loaded>
          <nav class="row spread" aria-label={texts.pages}>
            <span class="quiet" role="status">
              {texts.page(count.format(shown), count.format(pages), count.format(total))}
            </span>
            {pages > 1 && (
              <span class="row">
                <Button disabled={shown === 1} onClick={() => setWanted({ filter, page: shown - 1 })}>
                  {texts.newer}
                </Button>
                <Button disabled={shown === pages} onClick={() => setWanted({ filter, page: shown + 1 })}>
                  {texts.older}
                </Button>
              </span>
            )}
          </nav>
        </>
      )}
    </section>
  );
}
