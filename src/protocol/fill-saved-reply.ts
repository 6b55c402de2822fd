/** What the variables of a saved reply stand for in a dialog. What is null, absent or blank stays unfilled. */
export interface SavedReplyValues {
  contact?: { name?: string | null; first_name?: string | null };
  operator?: { name?: string | null };
  dialog?: { id?: number | null };
  /** Of the dialog and its contact, by name. */
  variables?: Record<string, unknown>;
}

export interface FilledReply {
  text: string;
  /** The variables without a value, each once, as they are written; a text with any must not be sent. */
  unfilled: string[];
}

/** No braces inside: a search for the end of one variable never goes over another. */
const placeholder = /\{\{([^{}]{1,200})\}\}/g;

/** The variables that a text has, each once, in order. */
export function variablesIn(text: string): string[] {
  const names = Array.from(text.matchAll(placeholder), ([, name = ""]) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/**
 * Puts values into the variables of a text: `{{contact.name}}`, `{{contact.first_name}}`, `{{operator.name}}`, `{{dialog.id}}` and
 * `{{variables.x}}`. Those without a value, and names that there are none of, stay as they are and are reported. Values are put in
 * as they are: a variable in a value is not filled.
 */
export function fillSavedReply(text: string, values: SavedReplyValues): FilledReply {
  const unfilled = new Set<string>();
  const filled = text.replace(placeholder, (whole, inner: string) => {
    const name = inner.trim();
    const value = name === "" ? whole : filledBy(name, values);
    if (value !== null) return value;
    unfilled.add(name);
    return whole;
  });
  return { text: filled, unfilled: [...unfilled] };
}

function filledBy(name: string, { contact, operator, dialog, variables = {} }: SavedReplyValues): string | null {
  switch (name) {
    case "contact.name":
      return written(contact?.name);
    case "contact.first_name":
      return written(contact?.first_name) ?? written(written(contact?.name)?.split(/\s+/)[0]);
    case "operator.name":
      return written(operator?.name);
    case "dialog.id":
      return written(dialog?.id);
    default: {
      const own = /^variables\.(.+)$/.exec(name)?.[1] ?? "";
      return Object.hasOwn(variables, own) ? written(variables[own]) : null;
    }
  }
}

function written(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? null : text;
}
