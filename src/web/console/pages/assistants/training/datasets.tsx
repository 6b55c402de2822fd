import { useLocation } from "preact-iso";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { trainingTexts } from "./texts.ts";

/** A page of all: an assistant may have 50. */
export const allDatasets = { limit: 100 };

/** The datasets of an assistant, and a new one. */
export function Datasets({ assistantId }: { assistantId: number }) {
  const texts = useTexts(trainingTexts);
  const { route } = useLocation();
  const path = { chatbotId: assistantId };
  const datasets = useQuery("GET /api/v1/chatbots/{chatbotId}/training/datasets", { path, query: allDatasets });
  const create = useAction(async (name: string) => {
    const made = await call("POST /api/v1/chatbots/{chatbotId}/training/datasets", { path, body: { name } });
    await invalidate("GET /api/v1/chatbots/{chatbotId}/training/datasets");
    route(`/console/assistants/${assistantId}/training/datasets/${made.id}`);
  });
  return (
    <section class="card stack">
      <h2>{texts.datasets}</h2>
      <Loaded query={datasets}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{texts.noDatasets}</p>}
            <ul class="assistants-rows" hidden={items.length === 0}>
              {items.map(({ id, name, examplesCount }) => (
                <li key={id} class="row spread">
                  <a
                    class="assistants-wrap"
                    dir="auto"
                    href={`/console/assistants/${assistantId}/training/datasets/${id}`}
                  >
                    {name}
                  </a>
                  <span class="quiet">{texts.examplesCount(examplesCount)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void create.run(String(new FormData(event.currentTarget).get("name") ?? ""));
        }}
      >
        <TextField label={texts.newDataset} name="name" required maxLength={200} pattern=".*\S.*" autocomplete="off" />
        <Button type="submit" calls="POST /api/v1/chatbots/{chatbotId}/training/datasets" isRunning={create.isRunning}>
          {texts.create}
        </Button>
      </form>
      {create.problem && <Notice kind="bad">{create.problem}</Notice>}
    </section>
  );
}
