import { useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { draftTexts } from "./texts.ts";
import type { Fields, Figure } from "./types.ts";

const shown = [
  ...(["right", "hit_rate", "citation_rate", "groundedness", "answer_correctness"] as const),
  ...(["abstention_precision", "abstention_recall"] as const),
] as const satisfies readonly Figure[];

interface MinimumsProps {
  value: Fields["minimums"];
  onChange(value: Fields["minimums"]): void;
}

/** The least figures that the draft must reach, in per cent; an empty field wants nothing. */
export function Minimums({ value, onChange }: MinimumsProps) {
  const texts = useTexts(draftTexts);
  return (
    <details open={Object.keys(value).length > 0}>
      <summary>{texts.minimums}</summary>
      <p class="quiet small">{texts.minimumsText}</p>
      <div class="settings-draft-minimums">
        {shown.map((figure) => (
          <Minimum
            key={figure}
            label={texts.figures[figure]}
            value={value[figure]}
            onChange={(least) => {
              const { [figure]: _, ...others } = value;
              onChange(least === undefined ? others : { ...others, [figure]: least });
            }}
          />
        ))}
      </div>
    </details>
  );
}

interface MinimumProps {
  label: string;
  value: number | undefined;
  onChange(value: number | undefined): void;
}

/** A share in per cent. What is none is said while it is being written, and changes nothing. */
function Minimum({ label, value, onChange }: MinimumProps) {
  const texts = useTexts(draftTexts);
  const [written, setWritten] = useState<string | null>(null);
  const isRight = (text: string) => text.trim() === "" || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 100);
  return (
    <TextField
      label={label}
      problem={written === null || isRight(written) ? undefined : texts.wrongMinimum}
      inputmode="numeric"
      autocomplete="off"
      value={written ?? (value === undefined ? "" : String(Math.round(value * 100)))}
      onInput={({ currentTarget: { value: text } }) => {
        setWritten(text);
        if (isRight(text)) onChange(text.trim() === "" ? undefined : Number(text) / 100);
      }}
      onBlur={() => setWritten(null)}
    />
  );
}
