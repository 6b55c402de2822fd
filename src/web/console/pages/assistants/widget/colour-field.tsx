import { useTexts } from "../../../texts/use-texts.ts";
import { Field } from "../../../ui/field.tsx";
import { isColour } from "./is-colour.ts";
import { widgetTexts } from "./texts.ts";

interface ColourFieldProps {
  label: string;
  hint?: string;
  /** What is written: `#rrggbb`, or what is no colour yet. */
  value: string;
  /** The colour that is drawn, `#rrggbb`. */
  drawn: string;
  onChange(written: string): void;
}

/** A colour, chosen or written as `#rrggbb`. */
export function ColourField({ label, hint, value, drawn, onChange }: ColourFieldProps) {
  const texts = useTexts(widgetTexts);
  return (
    <Field label={label} {...(hint && { hint })} problem={isColour(value) ? undefined : texts.noColour}>
      {(control) => (
        <div class="assistants-colour">
          <input
            type="color"
            value={drawn}
            aria-label={texts.palette(label)}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <input
            class="input"
            dir="ltr"
            spellcheck={false}
            maxLength={7}
            value={value}
            {...control}
            onInput={({ currentTarget: { value: written } }) =>
              onChange(isColour(written) ? written.toLowerCase() : written)
            }
          />
        </div>
      )}
    </Field>
  );
}
