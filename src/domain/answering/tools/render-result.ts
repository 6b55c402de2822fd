import { isNestedDeeper } from "../../../kit/is-nested-deeper.ts";
import { withoutInjections } from "../without-injections.ts";

/** Characters of a result that a model reads; English has about four per token. */
const maxLength = 6_000;
const maxDepth = 6;
const maxListed = 200;
const shortened = "[…]";

/** Levels of a result that is read as JSON; no more than `maxDepth` of them are shown line by line. */
export const maxResultLevels = 100;

/**
 * A tool's result as readable lines: "delivery date – 2026-12-01 (December 1, 2026)". Sentences of an answer are compared with them,
 * so names of fields become words and dates are also written out in the answer's language (BCP 47). Lines beyond 6,000 characters
 * are left out, which the last line tells. Prompt injections are removed from each value: the other values are kept. With a colon, a
 * field "model" or "user" would look like the beginning of a turn.
 */
export function renderResult(value: unknown, language: string): string {
  const lines: string[] = [];
  let left = maxLength;
  const add = (label: string, text: string): boolean => {
    const line = label === "" ? text : `${label} – ${text}`;
    left -= line.length + 1;
    if (left >= 0) lines.push(line);
    else if (lines.length === 0) lines.push(line.slice(0, maxLength), shortened);
    else if (lines.at(-1) !== shortened) lines.push(shortened);
    return left >= 0;
  };
  const visit = (each: unknown, label: string, depth: number): boolean => {
    if (each === null || each === undefined || each === "") return true;
    if (typeof each !== "object") return add(label, scalar(each, language));
    if (depth >= maxDepth) return add(label, JSON.stringify(each).slice(0, 300));
    if (!Array.isArray(each))
      return Object.entries(each).every(([name, inner]) => visit(inner, join(label, wordsOf(name)), depth + 1));
    if (each.length === 0) return add(label, "none");
    if (each.every((item) => typeof item !== "object"))
      return add(
        label,
        listed(
          each.slice(0, maxListed).map((item) => scalar(item, language)),
          each.length,
        ),
      );
    return each.every((item, at) => visit(item, join(label, String(at + 1)), depth + 1));
  };
  visit(value, "", 0);
  return lines.join("\n");
}

/** A text that is JSON is read as JSON, unless it is nested too deeply. */
export function readResultText(text: string): unknown {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed) || isNestedDeeper(trimmed, maxResultLevels)) return trimmed;
  try {
    return JSON.parse(trimmed);
  } catch {
    return trimmed;
  }
}

function join(label: string, name: string): string {
  return label === "" ? name : `${label} ${name}`;
}

/** "deliveryDate" and "delivery_date" are "delivery date". */
function wordsOf(name: string): string {
  return name
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ")
    .replace(/[_-]+/g, " ")
    .trim()
    .toLowerCase()
    .slice(0, 100);
}

function listed(shown: string[], total: number): string {
  return [...shown, ...(total > shown.length ? [shortened] : [])].join(", ");
}

function scalar(value: unknown, language: string): string {
  // What is longer would be left out anyway, and is not searched for injections.
  const text = String(value).slice(0, maxLength);
  const date = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text)?.[1];
  const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return withoutInjections(text);
  return `${text} (${new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(time)})`;
}
