import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { TextArea } from "../parts/text-area.tsx";
import type { Widget } from "./preview.tsx";
import { widgetTexts } from "./texts.ts";

export interface WidgetFields {
  value: Widget;
  change(more: Partial<Widget>): void;
}

/** An empty field stands for the default. */
export const orNull = (written: string) => (written.trim() === "" ? null : written);

/** What the widget says before a visitor does. */
export function TextFields({ value, change }: WidgetFields) {
  const texts = useTexts(widgetTexts);
  return (
    <>
      <TextField
        label={texts.titleField}
        hint={texts.titleHint(value.assistant_name)}
        maxLength={100}
        value={value.title ?? ""}
        onInput={({ currentTarget }) => change({ title: orNull(currentTarget.value) })}
      />
      <TextField
        label={texts.subtitle}
        maxLength={200}
        value={value.subtitle ?? ""}
        onInput={({ currentTarget }) => change({ subtitle: orNull(currentTarget.value) })}
      />
      <TextArea
        label={texts.greeting}
        hint={texts.greetingHint}
        maxLength={1000}
        value={value.greeting ?? ""}
        onInput={({ currentTarget }) => change({ greeting: orNull(currentTarget.value) })}
      />
      <TextField
        label={texts.placeholder}
        hint={texts.defaultHint}
        maxLength={200}
        value={value.placeholder ?? ""}
        onInput={({ currentTarget }) => change({ placeholder: orNull(currentTarget.value) })}
      />
    </>
  );
}
