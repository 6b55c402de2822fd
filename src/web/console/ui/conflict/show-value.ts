import type { conflictTexts } from "./texts.ts";

/** Characters of a value that are shown. */
const maxLength = 400;

type Texts = (typeof conflictTexts)["en"];

/** A value of a field in words; of an object, what differs from `other`. */
export function showValue(field: string, value: unknown, other: unknown, texts: Texts): string {
  if (value === null || value === undefined || value === "") return texts.nothing;
  if (typeof value === "boolean") return value ? texts.on : texts.off;
  if (Array.isArray(value)) {
    const shown = value.map((each) => showValue(field, each, undefined, texts)).join(", ");
    return value.length === 0 ? texts.nothing : cut(shown);
  }
  if (typeof value === "object") {
    const before = (typeof other === "object" ? other : null) as Record<string, unknown> | null;
    const differing = Object.entries(value).filter(
      ([key, inner]) => before === null || JSON.stringify(inner) !== JSON.stringify(before[key]),
    );
    const named = differing.map(
      ([key, inner]) => `${nameOf(key, texts)}: ${showValue(key, inner, before?.[key], texts)}`,
    );
    return cut(named.join("; "));
  }
  return cut(texts.values[field]?.[String(value)] ?? String(value));
}

/** A field's name; of one without a text, its name in the API. */
export function nameOf(field: string, texts: Texts): string {
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const words = snake.replaceAll("_", " ");
  return texts.names[snake] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function cut(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
