import { decodeEntities } from "../decode-entities.ts";
import { pricesIn } from "../facts.ts";
import type { HtmlBlock } from "../html-block.ts";
import { isOfType, type Node, parseJsonLd, textOf } from "./parse-json-ld.ts";
import { LABELS, type Product, productOf } from "./product-facts.ts";

export type DataBlock = Pick<HtmlBlock, "kind" | "level" | "text">;

const QUESTION = new Set(["Question"]);
const MAX_QUESTIONS = 300;
const MAX_PRODUCTS = 200;
/** Answers of one question: questions to a community may have many. */
const MAX_ANSWERS = 5;
/** Letters of the page that are compared with the data. */
const MAX_COMPARED = 500_000;
/** The beginning and the end of a text stand for it. */
const COMPARED_END = 60;
const LEVEL = 2;

/**
 * The questions with answers, products and prices in the JSON-LD of a page that its blocks do not show. `toBlocks` reads
 * the HTML of an answer or a description.
 */
export async function dataBlocks(
  scripts: string[],
  shown: DataBlock[],
  toBlocks: (html: string) => Promise<DataBlock[]>,
): Promise<DataBlock[]> {
  if (scripts.length === 0) return [];
  const text = shown
    .map((block) => block.text)
    .join("\n")
    .slice(0, MAX_COMPARED);
  const page = { letters: lettersOf(text), prices: pricesIn(text) };
  const isShown = (part: string) => {
    const letters = lettersOf(part);
    return page.letters.includes(letters.slice(0, COMPARED_END)) && page.letters.includes(letters.slice(-COMPARED_END));
  };
  const { nodes, resolve } = parseJsonLd(scripts);
  const added: DataBlock[] = [];
  const known = new Set<string>();
  const heading = (name: string): DataBlock => ({ kind: "heading", level: LEVEL, text: name });
  const isNew = (name: string) => name !== "" && known.size !== known.add(lettersOf(name)).size;

  for (const node of nodes.filter((one) => isOfType(one, QUESTION)).slice(0, MAX_QUESTIONS)) {
    const question = plain(textOf(node, "name") || textOf(node, "text"));
    const answers = await Promise.all(answersOf(node, resolve).map(toBlocks));
    const blocks = answers.flat();
    const isMissing = blocks.some((block) => !isShown(block.text)) || !isShown(question);
    if (blocks.length > 0 && isMissing && isNew(question)) added.push(heading(question), ...blocks);
  }
  const language = /\p{Script=Cyrillic}/u.test(text || scripts.join("").slice(0, MAX_COMPARED)) ? 1 : 0;
  const products = nodes.map((node) => productOf(node, resolve, language)).filter((one) => one !== null);
  for (const product of products.slice(0, MAX_PRODUCTS)) {
    const facts = missingFacts(product, page.prices, isShown).map(
      ({ label, text }) => `- ${LABELS[label][language]}: ${plain(text)}`,
    );
    const description = (await toBlocks(product.description)).filter((block) => !isShown(block.text));
    const name = plain(product.name);
    if ((facts.length > 0 || description.length > 0) && isNew(`${name} ${facts.join()}`)) {
      added.push(heading(name), ...description);
      if (facts.length > 0) added.push({ kind: "list", level: null, text: facts.join("\n") });
    }
  }
  return added;
}

/** What the page does not show: prices are compared as amounts, since data writes them without separators. */
function missingFacts({ facts }: Product, prices: Set<number>, isShown: (text: string) => boolean) {
  return facts.filter(({ label, text, amounts }) =>
    label === "price" ? !amounts.every((amount) => prices.has(amount)) : !isShown(text),
  );
}

function answersOf(node: Node, resolve: (value: unknown) => Node[]): string[] {
  const written = [node["acceptedAnswer"], node["suggestedAnswer"]].flat();
  const texts = written.filter((one) => typeof one === "string");
  const nodes = resolve(written).map((answer) => textOf(answer, "text") || textOf(answer, "name"));
  return [...new Set([...texts, ...nodes])].filter((text) => text !== "").slice(0, MAX_ANSWERS);
}

/** A name without tags and character references. */
function plain(text: string): string {
  return decodeEntities(text.replace(/<[^<>]{0,300}>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
