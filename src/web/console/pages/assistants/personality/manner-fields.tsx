import { languages } from "../../../../chat/texts/choose-language.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { personalityTexts } from "./texts.ts";
import type { FieldsProps } from "./types.ts";

const formalities = ["casual", "neutral", "formal"] as const;
const lengths = ["short", "medium", "long"] as const;

/** How it speaks. */
export function MannerFields({ value, change }: FieldsProps) {
  const texts = useTexts(personalityTexts);
  const names = new Intl.DisplayNames([locale()], { type: "language" });
  return (
    <section class="card stack">
      <h3>{texts.manner}</h3>
      <TextArea
        label={texts.traits}
        hint={texts.traitsHint}
        rows={3}
        value={value.traits.join("\n")}
        onInput={({ currentTarget }) => change({ traits: currentTarget.value.split("\n") })}
      />
      <TextField
        label={texts.tone}
        hint={texts.toneHint}
        maxLength={200}
        value={value.tone}
        onInput={({ currentTarget }) => change({ tone: currentTarget.value })}
      />
      <div class="assistants-columns">
        <Choice
          label={texts.language}
          value={value.language}
          options={[
            { value: "auto", label: texts.languageAuto },
            ...languages.map((code) => ({ value: code as string, label: names.of(code) ?? code })),
          ]}
          onChoose={(language) => change({ language })}
        />
        <Choice
          label={texts.formality}
          value={value.formality}
          options={formalities.map((each) => ({ value: each, label: texts.formalities[each] }))}
          onChoose={(formality) => change({ formality })}
        />
        <Choice
          label={texts.length}
          value={value.responseLength}
          options={lengths.map((each) => ({ value: each, label: texts.lengths[each] }))}
          onChoose={(responseLength) => change({ responseLength })}
        />
      </div>
    </section>
  );
}
