import { call, type Input, type Output } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { invalidate } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { EditForm } from "../../ui/edit-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { teamTexts } from "./texts.ts";

export type Policy = Output<"GET /api/sla-policies">[number];
type Body = Input<"POST /api/sla-policies">["body"];

interface PromiseFormProps {
  policy: Policy | "new";
  labels: Output<"GET /api/labels">;
  onClose(): void;
}

const priorities = ["low", "medium", "high", "urgent"] as const;

/** Reply times, and for which conversations they hold. */
export function PromiseForm({ policy, labels, onClose }: PromiseFormProps) {
  const { promises: texts } = useTexts(teamTexts);
  const known = policy === "new" ? null : policy;
  const timeField = (name: string, label: string, value: number | null | undefined) => (
    <TextField label={label} name={name} type="number" min={1} max={525_600} defaultValue={value ?? ""} />
  );
  return (
    <EditForm
      title={known === null ? texts.add : texts.edit}
      onClose={onClose}
      onSave={async (form) => {
        const body = bodyOf(form);
        if (known === null) await call("POST /api/sla-policies", { body });
        else await save("PATCH /api/sla-policies/{policy_id}", { path: { policy_id: known.id }, body }, known);
        await invalidate("GET /api/sla-policies");
      }}
    >
      <TextField label={texts.name} name="name" maxLength={60} defaultValue={known?.name ?? ""} required />
      {timeField("first", texts.first, known?.first_response_minutes)}
      {timeField("next", texts.next, known?.next_response_minutes)}
      {timeField("resolution", texts.resolution, known?.resolution_minutes)}
      <p class="quiet small">{texts.timesHint}</p>
      <label class="check">
        <input type="checkbox" name="default" defaultChecked={known?.is_default ?? false} />
        {texts.isDefault}
      </label>
      <fieldset class="stack team-choices">
        <legend class="label">{texts.priorities}</legend>
        {priorities.map((name) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              name="priority"
              value={name}
              defaultChecked={known?.priorities.includes(name) ?? false}
            />
            {texts.words[name]}
          </label>
        ))}
      </fieldset>
      {labels.length > 0 && (
        <fieldset class="stack team-choices">
          <legend class="label">{texts.labels}</legend>
          {labels.map(({ id, name }) => (
            <label class="check" key={id}>
              <input type="checkbox" name="label" value={id} defaultChecked={known?.label_ids.includes(id) ?? false} />
              <span dir="auto">{name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </EditForm>
  );
}

function bodyOf(form: FormData): Body {
  const minutes = (name: string) => {
    const text = String(form.get(name)).trim();
    return text === "" ? null : Number(text);
  };
  return {
    name: String(form.get("name")).trim(),
    priorities: form.getAll("priority") as unknown as NonNullable<Body["priorities"]>,
    label_ids: form.getAll("label").map(Number),
    is_default: form.get("default") !== null,
    first_response_minutes: minutes("first"),
    next_response_minutes: minutes("next"),
    resolution_minutes: minutes("resolution"),
  };
}
