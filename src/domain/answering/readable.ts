import type { Passage } from "../knowledge/ports.ts";
import { addressesModel } from "./addresses-model.ts";
import { languageOf } from "./languages/language-of.ts";
import { splitSentences } from "./split-sentences.ts";

const takenOut = "[…]";

/**
 * What a model is given of a passage: its text with every piece that speaks to the model taken out, and so of its title
 * and headings. Offsets no longer hold.
 */
export function readable(passage: Passage): Passage {
  const title = addressesModel(passage.title) ? takenOut : passage.title;
  const headingPath = passage.headingPath.map((heading) => (addressesModel(heading) ? takenOut : heading));
  return {
    ...passage,
    title,
    headingPath,
    text: addressesModel(passage.text) ? withoutOrders(passage.text) : passage.text,
  };
}

/** Sentence by sentence, then line by line, then paragraph by paragraph: as little as needed is taken out. */
function withoutOrders(text: string): string {
  const language = languageOf(text);
  const lines = text.split("\n").map((line) => {
    if (!addressesModel(line)) return line;
    const rest = splitSentences(line, language).map(({ start, end }) => clean(line.slice(start, end)));
    return clean(rest.join(" "));
  });
  return lines
    .join("\n")
    .split(/(\n\s*\n)/)
    .map(clean)
    .reduce((whole, part) => clean(whole + part), "");
}

function clean(text: string): string {
  return addressesModel(text) ? takenOut : text;
}
