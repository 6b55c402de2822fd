import type { Phrases } from "../../language/languages/language.ts";

/** What an assistant answers from, most used first: titles of documents and questions of Q&A pairs. */
export interface Highlights {
  titles: string[];
  questions: string[];
}

/** What the assistant can do, in the words of its knowledge bases; null when these are empty. */
export function sayAbilities({ titles, questions }: Highlights, phrases: Phrases): string | null {
  const parts = [
    ...(titles.length === 0 ? [] : [list(phrases.abilities, titles.map(withoutExtension))]),
    ...(questions.length === 0 ? [] : [list(phrases.tryAsking, questions)]),
  ];
  return parts.length === 0 ? null : parts.join("\n\n");
}

function list(introduction: string, items: string[]): string {
  return [introduction, ...items.map((item) => `- ${item}`)].join("\n");
}

/** The title of an uploaded file is its name. */
function withoutExtension(title: string): string {
  return title.replace(/\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|html?|md|markdown|txt|csv|json|rtf)$/i, "");
}
