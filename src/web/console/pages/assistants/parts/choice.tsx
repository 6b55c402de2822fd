import { Field } from "../../../ui/field.tsx";

interface ChoiceProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose(value: T): void;
}

/** A labelled choice of a few. */
export function Choice<T extends string>({ label, hint, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <select
          class="input"
          value={value}
          {...control}
          onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
