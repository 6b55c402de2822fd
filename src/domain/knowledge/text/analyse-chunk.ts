import type { AnalysedChunk } from "../index-types.ts";
import type { Chunk } from "../ports.ts";
import { analyseText } from "./analyse-text.ts";
import { characterGrams } from "./character-grams.ts";

/** What the lexical legs store of a chunk. The source's title and the headings above the chunk are its title. */
export function analyseChunk(sourceTitle: string, chunk: Chunk): AnalysedChunk {
  const title = analyseText([sourceTitle, ...chunk.headingPath].join("\n"));
  const body = analyseText(chunk.text);
  return {
    ...chunk,
    titleStems: title.stems.join(" "),
    textStems: body.stems.join(" "),
    grams: [...title.words, ...body.words].flatMap(characterGrams).join(" "),
    stemCount: title.stems.length + body.stems.length,
  };
}
