import type { TextareaHTMLAttributes } from "preact";
import { Field } from "../../../ui/field.tsx";

interface TextAreaProps extends Omit<TextareaHTMLAttributes, "class" | "label"> {
  label: string;
  hint?: string;
  problem?: string | undefined;
}

/** A labelled text of several lines. */
export function TextArea({ label, hint, problem, ...rest }: TextAreaProps) {
  return (
    <Field label={label} {...(hint && { hint })} problem={problem}>
      {(control) => <textarea class="input" {...(rest as TextareaHTMLAttributes)} {...control} />}
    </Field>
  );
}
