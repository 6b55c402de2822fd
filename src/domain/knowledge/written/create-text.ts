import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";
import { addSource } from "./add-source.ts";
import { tidyText } from "./tidy-text.ts";

export interface NewText {
  accountId: number;
  assistantId: number;
  title: string;
  text: string;
}

/** Gives an assistant a text that was written or pasted, as if it had been uploaded. Throws `not_found`, `validation_failed`. */
export function createText(ctx: Deps, { text, ...input }: NewText): Promise<Source> {
  return addSource(ctx, { ...input, kind: "text", text: soundText(text) });
}

/** A text as it is kept. Throws `validation_failed` when nothing is in it. */
export function soundText(text: string): string {
  const tidied = tidyText(text);
  if (tidied !== "") return tidied;
  throw new DomainError("validation_failed", "The text is empty.", {
    issues: [{ path: ["text"], issue: "must not be empty", kind: "invalid" }],
  });
}
