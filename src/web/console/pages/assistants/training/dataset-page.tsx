import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { EditForm } from "../../../ui/edit-form.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { AddExample } from "./add-example.tsx";
import { Examples } from "./examples.tsx";
import { ImportFile } from "./import-file.tsx";
import { IntentList } from "./intent-list.tsx";
import { trainingTexts } from "./texts.ts";
import type { Dataset } from "./types.ts";

/** One dataset: its intents with what they do, its examples, and more of them. */
export function DatasetPage({ assistantId, datasetId }: { assistantId: number; datasetId: number }) {
  const texts = useTexts(trainingTexts);
  const dataset = useQuery("GET /api/v1/training/datasets/{id}", {
    path: { id: datasetId },
    query: { limit: 1 },
  });
  return (
    <div class="assistants-tab stack">
      <p>
        <a href={`/console/assistants/${assistantId}/training`}>{texts.all}</a>
      </p>
      <Loaded query={dataset}>
        {(found) =>
          found.chatbotId !== assistantId ? (
            <p>{texts.missingDataset}</p>
          ) : (
            <>
              <Head dataset={found} />
              <section class="card stack">
                <h3>{texts.moreExamples}</h3>
                <AddExample dataset={found} />
                <ImportFile datasetId={found.id} />
              </section>
              <IntentList dataset={found} />
              <Examples dataset={found} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Head({ dataset: { id, name, chatbotId, examplesCount } }: { dataset: Dataset }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  // The name when the form was opened: it may be read anew meanwhile.
  const [renamed, setRenamed] = useState<{ name: string } | null>(null);
  const readAnew = () =>
    invalidate("GET /api/v1/training/datasets/{id}", "GET /api/v1/chatbots/{chatbotId}/training/datasets");
  return (
    <div class="row spread">
      <h2 class="assistants-wrap" dir="auto">
        {name}
      </h2>
      <div class="row">
        <Button calls="PUT /api/v1/training/datasets/{id}" onClick={() => setRenamed({ name })}>
          {texts.rename}
        </Button>
        <Button kind="danger" calls="DELETE /api/v1/training/datasets/{id}" onClick={() => setRemoving(true)}>
          {texts.removeDataset}
        </Button>
      </div>
      {renamed !== null && (
        <EditForm
          title={texts.rename}
          onSave={async (form) => {
            const body = { name: String(form.get("name")) };
            await save("PUT /api/v1/training/datasets/{id}", { path: { id }, body }, renamed);
            await readAnew();
          }}
          onClose={() => setRenamed(null)}
        >
          <TextField
            label={texts.name}
            name="name"
            required
            maxLength={200}
            pattern=".*\S.*"
            defaultValue={renamed.name}
          />
        </EditForm>
      )}
      {isRemoving && (
        <Confirm
          title={texts.removeDatasetTitle(name)}
          text={texts.removeDatasetText(examplesCount)}
          act={common.remove}
          onConfirm={async () => {
            await call("DELETE /api/v1/training/datasets/{id}", { path: { id } });
            await invalidate("GET /api/v1/chatbots/{chatbotId}/training/datasets");
            route(`/console/assistants/${chatbotId}/training`, true);
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}
