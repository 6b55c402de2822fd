import { useState } from "preact/hooks";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { assistantsTexts } from "../texts.ts";

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}

/**
 * A labelled whole number. What is none, or out of range, is said while it is being written; when the field is left it shows the last
 * number that was right, so that what is seen is what is stored.
 */
export function NumberField({ label, hint, value, min, max, onChange }: NumberFieldProps) {
  const texts = useTexts(assistantsTexts);
  const [written, setWritten] = useState<string | null>(null);
  const isRight = (text: string) => /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
  const format = new Intl.NumberFormat(locale());
  return (
    <TextField
      label={label}
      {...(hint && { hint })}
      problem={
        written === null || isRight(written) ? undefined : texts.wholeNumber(format.format(min), format.format(max))
      }
      inputmode="numeric"
      autocomplete="off"
      value={written ?? String(value)}
      onInput={({ currentTarget: { value: text } }) => {
        setWritten(text);
        if (isRight(text)) onChange(Number(text));
      }}
      onBlur={() => setWritten(null)}
    />
  );
}
