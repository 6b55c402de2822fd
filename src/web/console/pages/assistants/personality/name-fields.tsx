import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { personalityTexts } from "./texts.ts";
import type { FieldsProps } from "./types.ts";

/** What colleagues know it by. */
export function NameFields({ value, change }: FieldsProps) {
  const texts = useTexts(personalityTexts);
  return (
    <section class="card stack">
      <TextField
        label={texts.name}
        maxLength={100}
        required
        value={value.name}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextArea
        label={texts.description}
        hint={texts.descriptionHint}
        maxLength={1000}
        rows={2}
        value={value.description}
        onInput={({ currentTarget }) => change({ description: currentTarget.value })}
      />
    </section>
  );
}
