import type { Citation } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import { readDocumentText } from "../../knowledge/catalogue/read-document-text.ts";

/** Texts kept at once: a step asks about the same few sources again and again, and a long one has megabytes. */
const KEPT = 4;

/** Says of citations whether their quotes stand in the sources' texts as they were extracted; each is read once. */
export function openSourceTexts(ctx: Deps, accountId: number): (citation: Citation) => Promise<boolean> {
  const texts = new Map<number, Promise<string | null>>();
  return async ({ sourceId, start, end, quote }) => {
    const known = texts.get(sourceId);
    const reading = known ?? readText(ctx, accountId, sourceId);
    texts.delete(sourceId);
    texts.set(sourceId, reading);
    const [oldest] = texts.keys();
    if (texts.size > KEPT && oldest !== undefined) texts.delete(oldest);
    return (await reading)?.slice(start, end) === quote;
  };
}

/** null for a source that has no text (any more): nothing can be cited from it. */
async function readText(ctx: Deps, accountId: number, sourceId: number): Promise<string | null> {
  try {
    return (await readDocumentText(ctx, { accountId, sourceId })).text;
  } catch (error) {
    console.error("a cited source has no text", { sourceId, error });
    return null;
  }
}
