import type { InputHTMLAttributes, PartialInputHTMLAttributes } from "preact";
import { Field } from "./field.tsx";

interface TextFieldProps extends Omit<PartialInputHTMLAttributes<HTMLInputElement>, "class" | "label"> {
  label: string;
  hint?: string;
  problem?: string | undefined;
  /** The id of a `datalist`. */
  list?: string;
}

/** A labelled line of text. */
export function TextField({ label, hint, problem, ...rest }: TextFieldProps) {
  return (
    <Field label={label} {...(hint && { hint })} problem={problem}>
      {(control) => <input class="input" {...(rest as InputHTMLAttributes)} {...control} />}
    </Field>
  );
}
