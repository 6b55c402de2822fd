import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { Switch } from "../parts/switch.tsx";
import { freeName } from "./free-name.ts";
import type { Widget } from "./preview.tsx";
import type { WidgetFields } from "./text-fields.tsx";
import { widgetTexts } from "./texts.ts";

type PreChat = Widget["pre_chat_fields"][number];

const most = 10;

/** What a visitor is asked before the first message. */
export function PreChatFields({ value, change }: WidgetFields) {
  const texts = useTexts(widgetTexts);
  const fields = value.pre_chat_fields as PreChat[];
  const keep = (next: PreChat[]) => change({ pre_chat_fields: next as Widget["pre_chat_fields"] });
  const edit = (at: number, more: Partial<PreChat>) =>
    keep(fields.map((field, index) => (index === at ? { ...field, ...more } : field)));
  return (
    <fieldset class="assistants-group">
      <legend>{texts.preChat}</legend>
      <p class="quiet small">{texts.preChatHint}</p>
      {fields.map((field, at) => (
        <div class="assistants-item" key={field.name}>
          <TextField
            label={texts.preChatLabel}
            maxLength={100}
            value={field.label}
            onInput={({ currentTarget }) => edit(at, { label: currentTarget.value })}
          />
          <Choice
            label={texts.preChatType}
            value={field.type ?? "text"}
            options={(["text", "email", "phone"] as const).map((type) => ({
              value: type,
              label: texts.preChatTypes[type],
            }))}
            onChoose={(type) => edit(at, { type })}
          />
          <Switch
            label={texts.preChatRequired}
            isOn={field.required ?? false}
            onChange={(required) => edit(at, { required })}
          />
          <Button
            kind="plain"
            aria-label={texts.preChatRemove(field.label)}
            onClick={() => keep(fields.filter((_, index) => index !== at))}
          >
            ✕
          </Button>
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button
            onClick={() =>
              keep([
                ...fields,
                { name: freeName(fields.map(({ name }) => name)), label: "", type: "text", required: false },
              ])
            }
          >
            {texts.preChatAdd}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
