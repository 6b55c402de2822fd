import { Field } from "../../../ui/field.tsx";
import { CopyButton } from "./copy-button.tsx";

/** A value to enter elsewhere, with a button that copies it. */
export function CopiedValue({ label, value, hint }: { label: string; value: string; hint?: string }) {
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <div class="assistants-value">
          <input
            class="input"
            readOnly
            dir="ltr"
            value={value}
            {...control}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <CopyButton text={value} name={label} />
        </div>
      )}
    </Field>
  );
}
