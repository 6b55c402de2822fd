import type { Citation } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import { readDocumentText } from "../../knowledge/catalogue/read-document-text.ts";

/** Texts cached at once: a step uses the same few sources repeatedly, and a long text has megabytes. */
const CACHED_TEXTS = 4;

/** Returns a check whether a citation's quote is in its source's extracted text; each text is read once. */
export function openSourceTexts(ctx: Deps, accountId: number): (citation: Citation) => Promise<boolean> {
  const texts = new Map<number, Promise<string | null>>();
  return async ({ sourceId, start, end, quote }) => {
    const known = texts.get(sourceId);
    const reading = known ?? readText(ctx, accountId, sourceId);
    texts.delete(sourceId);
    texts.set(sourceId, reading);
    const [oldest] = texts.keys();
    if (texts.size > CACHED_TEXTS && oldest !== undefined) texts.delete(oldest);
    return (await reading)?.slice(start, end) === quote;
  };
}

/** null for a source without a text (any more): it cannot be cited. */
async function readText(ctx: Deps, accountId: number, sourceId: number): Promise<string | null> {
  try {
    return (await readDocumentText(ctx, { accountId, sourceId })).text;
  } catch (error) {
    console.error("text of a cited source not found", { sourceId, error });
    return null;
  }
}
