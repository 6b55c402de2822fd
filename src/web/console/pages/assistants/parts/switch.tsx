import { useId } from "preact/hooks";

interface SwitchProps {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A labelled box to tick. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          {...(hint && { "aria-describedby": id })}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="quiet small assistants-switch-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
