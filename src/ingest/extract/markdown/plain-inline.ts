import { decodeEntities } from "../html/decode-entities.ts";

/** Markdown text without inline marks, as the rendered page shows it. Code spans are unchanged. */
export function plainInline(marked: string): string {
  return marked
    .split(/(`{1,3}[^`]{1,1000}`{1,3})/)
    .map((part) => (part.startsWith("`") ? part.replace(/^`{1,3} ?| ?`{1,3}$/g, "") : withoutMarks(part)))
    .join("")
    .trimEnd();
}

/** Every repetition is bounded: a hostile file costs only linear time. */
function withoutMarks(text: string): string {
  const plain = text
    .replace(/!\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1")
    .replace(/\[([^\]]{0,500})\]\((?:[^()]|\([^)]{0,500}\)){0,2000}\)/g, "$1")
    .replace(/!?\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, "$1")
    .replace(/^\[[^\]]{1,200}\]:\s{1,5}\S.*$/gm, "")
    .replace(/<((?:https?|mailto):[^>\s]{1,2000})>/g, "$1")
    .replace(/<br\s?\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, "")
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{0,300}?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{0,300}?\S)\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return decodeEntities(plain);
}
