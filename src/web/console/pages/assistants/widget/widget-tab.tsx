import "./widget.css";
import { useState } from "preact/hooks";
import { languages } from "../../../../chat/texts/choose-language.ts";
import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { Choice } from "../parts/choice.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { asDrawn } from "./as-drawn.ts";
import { LookFields } from "./look-fields.tsx";
import { PreChatFields } from "./pre-chat-fields.tsx";
import { Preview, type Widget } from "./preview.tsx";
import { orNull, TextFields } from "./text-fields.tsx";
import { widgetTexts } from "./texts.ts";
import { widgetProblem } from "./widget-problem.ts";
import { Widths } from "./widths.tsx";

export function WidgetTab({ assistantId }: { assistantId: number }) {
  const widget = useQuery("GET /api/assistants/{assistant_id}/widget-settings", {
    path: { assistant_id: assistantId },
  });
  return <Loaded query={widget}>{(stored) => <WidgetForm stored={stored} />}</Loaded>;
}

function WidgetForm({ stored }: { stored: Widget }) {
  const texts = useTexts(widgetTexts);
  const [width, setWidth] = useState<"phone" | "desktop">("desktop");
  const draft = useDraft<Widget>(`widget-${stored.assistant_id}`, stored);
  const { value, change } = draft;
  const names = new Intl.DisplayNames([locale()], { type: "language" });
  const drawn = asDrawn(value, draft.base as Widget);
  const fault = widgetProblem(value);
  const problem = fault === null ? null : texts[fault];
  const path = { assistant_id: stored.assistant_id };
  const store = async () => {
    const body = draft.changes as never;
    await save("POST /api/assistants/{assistant_id}/widget-settings", { path, body }, draft.base);
    await invalidate("GET /api/assistants/{assistant_id}/widget-settings");
  };
  return (
    <div class="assistants-widget">
      <div class="stack">
        <section class="card stack">
          <h2>{texts.look}</h2>
          <LookFields value={value} drawn={drawn} change={change} />
          <Choice
            label={texts.theme}
            value={value.theme}
            options={(["auto", "light", "dark"] as const).map((theme) => ({
              value: theme,
              label: texts.themes[theme],
            }))}
            onChoose={(theme) => change({ theme })}
          />
          <TextField
            label={texts.avatar}
            hint={texts.avatarHint}
            type="url"
            dir="ltr"
            value={value.avatar_url ?? ""}
            problem={fault === "avatarProblem" ? texts.avatarProblem : undefined}
            onInput={({ currentTarget }) => change({ avatar_url: orNull(currentTarget.value) })}
          />
        </section>
        <section class="card stack">
          <h2>{texts.words}</h2>
          <Choice
            label={texts.language}
            hint={texts.languageHint}
            value={value.language}
            options={[
              { value: "auto", label: texts.languageAuto },
              ...languages.map((code) => ({ value: code, label: names.of(code) ?? code })),
            ]}
            onChoose={(code) => change({ language: code })}
          />
          <TextFields value={value} change={change} />
        </section>
        <section class="card stack">
          <h2>{texts.before}</h2>
          <TextArea
            label={texts.quickReplies}
            hint={texts.quickRepliesHint}
            value={value.quick_replies.join("\n")}
            onInput={({ currentTarget }) => change({ quick_replies: currentTarget.value.split("\n") as never })}
            onBlur={() => {
              const lines = value.quick_replies.map((line) => line.trim()).filter((line) => line !== "");
              change({ quick_replies: lines.slice(0, 10) as never });
            }}
          />
          <PreChatFields value={value} change={change} />
        </section>
        <section class="card stack">
          <h2>{texts.more}</h2>
          <Switch label={texts.files} isOn={value.file_upload} onChange={(isOn) => change({ file_upload: isOn })} />
          <Switch
            label={texts.sound}
            hint={texts.soundHint}
            isOn={value.sound}
            onChange={(isOn) => change({ sound: isOn })}
          />
          <NumberField
            label={texts.perHour}
            hint={texts.perHourHint}
            min={1}
            max={1000}
            value={value.answers_per_hour}
            onChange={(count) => change({ answers_per_hour: count })}
          />
        </section>
        <SaveBar draft={draft} onSave={store} problem={problem} />
      </div>
      <div class="assistants-preview stack">
        <Widths width={width} onChoose={setWidth} />
        <Preview assistantId={stored.assistant_id} widget={drawn} width={width} />
        <p class="quiet small">{texts.previewHint}</p>
      </div>
    </div>
  );
}
