import type { Operation, Reference } from "./group-aliases.ts";

/** What of an operation is searched: its path, words, parameters, and the fields of its body and answers with their words. */
export function searchedTexts(document: Reference): Map<string, string> {
  const ofSchema = new Map<string, string>();
  const textOf = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(textOf).join(" ");
    if (typeof value !== "object" || value === null) return "";
    return Object.entries(value as Record<string, unknown>)
      .map(([key, inner]) => {
        if (key === "$ref") return textOfComponent(String(inner));
        if (key === "description") return String(inner);
        if (key === "properties")
          return `${Object.keys(inner as object).join(" ")} ${textOf(Object.values(inner as object))}`;
        return key.startsWith("example") ? "" : textOf(inner);
      })
      .join(" ");
  };
  const textOfComponent = (reference: string): string => {
    const name = reference.split("/").at(-1) ?? "";
    if (!reference.includes("/schemas/")) return "";
    const known = ofSchema.get(name);
    if (known !== undefined) return known;
    ofSchema.set(name, "");
    const text = textOf(document.components.schemas[name]);
    ofSchema.set(name, text);
    return text;
  };
  const texts = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation): [string, string] => [
      operation.operationId,
      wordsOf(path, operation, textOf),
    ]),
  );
  return new Map(texts);
}

function wordsOf(path: string, operation: Operation, textOf: (value: unknown) => string): string {
  const { operationId, summary, description, tags, parameters } = operation;
  const asked = parameters.map((one) => `${one.name} ${one.description ?? ""}`);
  const bodies = textOf([operation["requestBody"], operation["responses"]]);
  return [path, operationId, summary, description, ...tags, ...asked, bodies].join(" ").toLowerCase();
}

/** Whether a text has every word of a phrase. */
export function hasWords(text: string, phrase: string): boolean {
  return phrase
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
