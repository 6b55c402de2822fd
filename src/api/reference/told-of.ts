import chatbotsExamples from "../chatbots/examples.json" with { type: "json" };
import { words as chatbotsWords } from "../chatbots/words.ts";
import type { Example, Told } from "../kit/tell-fields.ts";
import replycxExamples from "../replycx/examples.json" with { type: "json" };
import { words as replycxWords } from "../replycx/words.ts";
import replyxExamples from "../replyx/examples.json" with { type: "json" };
import { words as replyxWords } from "../replyx/words.ts";

const told: Record<string, Told> = {
  replyx: { words: replyxWords, examples: replyxExamples.operations as Record<string, Example> },
  replycx: { words: replycxWords, examples: replycxExamples.operations as Record<string, Example> },
  chatbots: { words: chatbotsWords, examples: chatbotsExamples.operations as Record<string, Example> },
};

/** What readers of a dialect's document are told beside its schemas. */
export function toldOf(dialect: string): Told {
  return told[dialect] ?? { words: {}, examples: {} };
}
