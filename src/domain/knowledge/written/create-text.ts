import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";
import { addSource } from "./add-source.ts";
import { tidyText } from "./tidy-text.ts";

export interface NewText {
  accountId: number;
  assistantId: number;
  /** A knowledge base of the assistant; by default its first one. */
  knowledgeBaseId?: number;
  title: string;
  text: string;
}

/**
 * Adds a written or pasted text to an assistant's knowledge, like an upload. Throws `not_found`, `validation_failed`.
 */
export function createText(ctx: Deps, { text, ...input }: NewText): Promise<Source> {
  return addSource(ctx, { ...input, kind: "text", text: requireText(text) });
}

/** Tidies a text for storage. Throws `validation_failed` when it is empty. */
export function requireText(text: string): string {
  const tidied = tidyText(text);
  if (tidied !== "") return tidied;
  throw new DomainError("validation_failed", "The text is empty.", {
    issues: [{ path: ["text"], issue: "must not be empty", kind: "invalid" }],
  });
}
