import { Field } from "../../../ui/field.tsx";

interface ChoiceProps<T extends string> {
  label: string;
  value: string;
  /** The choices and what they are called. */
  options: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

/** A labelled list of which one is chosen. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      {(control) => (
        <select class="input" {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
