import { words as chatbotsWords } from "../chatbots/words.ts";
import type { Told, Words } from "../kit/tell-fields.ts";
import { words as replycxWords } from "../replycx/words.ts";
import { words as replyxWords } from "../replyx/words.ts";

const wordsOf: Record<string, Words> = { replyx: replyxWords, replycx: replycxWords, chatbots: chatbotsWords };

/** What readers of a dialect's document are told beside its schemas. */
export function toldOf(dialect: string): Told {
  return { words: wordsOf[dialect] ?? {}, examples: {} };
}
