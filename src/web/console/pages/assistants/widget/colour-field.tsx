import { useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { Field } from "../../../ui/field.tsx";
import { widgetTexts } from "./texts.ts";

interface ColourFieldProps {
  label: string;
  hint?: string;
  /** `#rrggbb`. */
  value: string;
  problem: string;
  onChange(colour: string): void;
}

/** A colour, chosen or written as `#rrggbb`. What is no colour yet is kept in the field and changes nothing. */
export function ColourField({ label, hint, value, problem, onChange }: ColourFieldProps) {
  const texts = useTexts(widgetTexts);
  const [written, setWritten] = useState<string | null>(null);
  return (
    <Field label={label} {...(hint && { hint })} problem={written === null ? undefined : problem}>
      {(control) => (
        <div class="assistants-colour">
          <input
            type="color"
            value={value}
            aria-label={texts.palette(label)}
            onInput={({ currentTarget }) => {
              setWritten(null);
              onChange(currentTarget.value);
            }}
          />
          <input
            class="input"
            dir="ltr"
            spellcheck={false}
            maxLength={7}
            value={written ?? value}
            {...control}
            onInput={({ currentTarget }) => {
              const isColour = /^#[0-9a-f]{6}$/i.test(currentTarget.value);
              setWritten(isColour ? null : currentTarget.value);
              if (isColour) onChange(currentTarget.value.toLowerCase());
            }}
          />
        </div>
      )}
    </Field>
  );
}
