import { useId } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { Switch } from "../parts/switch.tsx";
import { platformBound } from "./measured-errors.ts";
import { answersTexts } from "./texts.ts";

interface BoundRangeProps {
  /** null: the platform's own. */
  bound: number | null;
  onChange(bound: number | null): void;
}

/** The bound below which the built-in model does not answer: the platform's own, or one of the owner. */
export function BoundRange({ bound, onChange }: BoundRangeProps) {
  const texts = useTexts(answersTexts);
  const id = useId();
  const used = bound ?? platformBound;
  return (
    <>
      <Switch
        label={texts.platformBound(String(platformBound))}
        isOn={bound === null}
        onChange={(isOn) => onChange(isOn ? null : platformBound)}
      />
      <div class="field">
        <label class="label" for={id}>
          {texts.bound}
        </label>
        <div class="assistants-range">
          <span class="small quiet">{texts.answersMore}</span>
          <input
            id={id}
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={used}
            aria-valuetext={used.toFixed(2)}
            onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
          />
          <span class="small quiet">{texts.refusesMore}</span>
          <output for={id}>{used.toFixed(2)}</output>
        </div>
      </div>
    </>
  );
}
