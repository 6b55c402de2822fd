import type { Deps } from "../../deps.ts";
import type { IntentModel } from "./intent-model.ts";
import { modelKey } from "./model-key.ts";
import { openModel } from "./open-model.ts";

/** Bytes of the models that an isolate keeps: the memory of an isolate is 128 MB. */
const maxBytes = 16_000_000;
/** What a feature costs besides its arrays: an entry of a map. */
const bytesPerFeature = 48;

/** The opened models, the least recently used first. A session's model never changes. */
const kept = new Map<string, { model: IntentModel; bytes: number }>();

/** The model of a training session, read once per isolate; null when it is not stored, has another form, or cannot be read. */
export async function loadModel(
  ctx: Pick<Deps, "files">,
  session: { accountId: number; sessionId: number },
): Promise<IntentModel | null> {
  const key = modelKey(session);
  const found = kept.get(key);
  if (found !== undefined) {
    kept.delete(key);
    kept.set(key, found);
    return found.model;
  }
  const stored = await ctx.files.read(key).catch((error) => {
    // Answers do not end with the store of files.
    console.error("the model of a training session cannot be read", { ...session, error });
    return null;
  });
  if (stored === null) return null;
  const model = openModel(stored);
  if (model === null) {
    console.error("the model of a training session has another form", session);
    return null;
  }
  keep(key, { model, bytes: stored.byteLength + bytesPerFeature * model.vocabulary.features.length });
  return model;
}

function keep(key: string, opened: { model: IntentModel; bytes: number }): void {
  kept.set(key, opened);
  let total = 0;
  for (const { bytes } of kept.values()) total += bytes;
  for (const [old, { bytes }] of kept) {
    if (total <= maxBytes || old === key) return;
    kept.delete(old);
    total -= bytes;
  }
}
