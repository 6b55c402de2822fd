import { useState } from "preact/hooks";
import type { Input, Output } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { EditForm } from "../../../ui/edit-form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { webhookTexts } from "./texts.ts";

type Body = Input<"POST /api/webhooks">["body"];
type EventName = Output<"GET /api/webhooks">[number]["events"][number];

interface WebhookFormProps {
  webhook: Output<"GET /api/webhooks">[number] | null;
  /** `read` is the webhook as it was when the form was opened. */
  onSave(body: Body, read: object): Promise<unknown>;
  onClose(): void;
}

/** The address of a webhook, and the events of which it is told. */
export function WebhookForm({ webhook, onSave, onClose }: WebhookFormProps) {
  const texts = useTexts(webhookTexts);
  const [read] = useState(webhook);
  const events = (Object.keys(texts.names) as (EventName | "test")[]).filter((name) => name !== "test");
  return (
    <EditForm
      title={webhook === null ? texts.add : texts.edit}
      onClose={onClose}
      onSave={(form) =>
        onSave(
          {
            url: String(form.get("url")).trim(),
            description: String(form.get("description")).trim(),
            enabled: form.get("enabled") !== null,
            events: form.getAll("event") as unknown as NonNullable<Body["events"]>,
          },
          read ?? {},
        )
      }
    >
      <TextField
        label={texts.url}
        hint={texts.urlHint}
        name="url"
        type="url"
        maxLength={2000}
        defaultValue={read?.url ?? ""}
        required
      />
      <TextField label={texts.description} name="description" maxLength={200} defaultValue={read?.description ?? ""} />
      <label class="check">
        <input type="checkbox" name="enabled" defaultChecked={read?.enabled ?? true} />
        {texts.enabled}
      </label>
      <fieldset class="stack settings-choices">
        <legend>{texts.events}</legend>
        {events.map((name) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              name="event"
              value={name}
              defaultChecked={read === null ? name === "message.created" : read.events.includes(name)}
            />
            <span>
              {texts.names[name]} <code class="quiet small">{name}</code>
            </span>
          </label>
        ))}
      </fieldset>
    </EditForm>
  );
}
