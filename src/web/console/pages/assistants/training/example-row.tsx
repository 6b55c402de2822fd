import { useId, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { EditForm } from "../../../ui/edit-form.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { readDatasetAnew } from "./read-dataset-anew.ts";
import { trainingTexts } from "./texts.ts";
import type { Dataset } from "./types.ts";

interface ExampleRowProps {
  dataset: Dataset;
  example: Dataset["examples"][number];
}

export function ExampleRow({ dataset, example: { id: exampleId, text, intent } }: ExampleRowProps) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const list = useId();
  // As it was when the form was opened: it may be read anew meanwhile.
  const [opened, setOpened] = useState<{ text: string; intent: string | null } | null>(null);
  const path = { id: dataset.id, exampleId };
  const remove = useAction(async () => {
    await call("DELETE /api/v1/training/datasets/{id}/examples/{exampleId}", { path });
    await readDatasetAnew();
  });
  const save = async (form: FormData) => {
    const given = { text: String(form.get("text")), intent: String(form.get("intent") ?? "").trim() || null };
    // Both are replaced: what is not changed stays as it was read since.
    const body = {
      text: given.text === opened?.text ? text : given.text,
      intent: given.intent === opened?.intent ? intent : given.intent,
    };
    await call("PUT /api/v1/training/datasets/{id}/examples/{exampleId}", { path, body });
    await readDatasetAnew();
  };
  return (
    <li>
      <div class="assistants-intent">
        <span class="assistants-wrap">
          <span dir="auto">{text}</span>
          <br />
          <span class="quiet small" dir="auto">
            {intent ?? texts.noIntent}
          </span>
        </span>
        <span class="row">
          <Button
            kind="plain"
            calls="PUT /api/v1/training/datasets/{id}/examples/{exampleId}"
            aria-label={texts.editExample(text)}
            onClick={() => setOpened({ text, intent })}
          >
            {common.edit}
          </Button>
          <Button
            kind="plain"
            calls="DELETE /api/v1/training/datasets/{id}/examples/{exampleId}"
            aria-label={texts.removeExample(text)}
            isRunning={remove.isRunning}
            onClick={() => void remove.run()}
          >
            ✕
          </Button>
        </span>
      </div>
      {remove.problem && <Notice kind="bad">{remove.problem}</Notice>}
      {opened !== null && (
        <EditForm title={texts.example} onSave={save} onClose={() => setOpened(null)}>
          <TextField
            label={texts.text}
            name="text"
            required
            maxLength={500}
            pattern=".*\S.*"
            defaultValue={opened.text}
          />
          <TextField
            label={texts.intent}
            hint={texts.intentHint}
            name="intent"
            maxLength={100}
            list={list}
            defaultValue={opened.intent ?? ""}
          />
          <datalist id={list}>
            {dataset.intents.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </EditForm>
      )}
    </li>
  );
}
