import type { Calibration, Intent, IntentModel } from "./intent-model.ts";
import { modelForm } from "./pack-model.ts";
import { vocabularyOf } from "./vector-of.ts";

/** Reads a model that `packModel` wrote; null for bytes in another form or of another length. */
export function openModel(bytes: ArrayBuffer): IntentModel | null {
  const start = modelForm.length + 4;
  if (new TextDecoder().decode(bytes.slice(0, modelForm.length)) !== modelForm) return null;
  const headerLength = new DataView(bytes).getUint32(modelForm.length, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.slice(start, start + headerLength)));
  const { intents, features, ...calibration } = header as Calibration & { intents: Intent[]; features: number };
  let at = start + headerLength;
  const expected = at + 8 * features + 8 * intents.length + features * intents.length;
  if (bytes.byteLength !== expected) return null;
  // Copies: views of four-byte numbers must begin at a multiple of four.
  const take = (length: number) => {
    at += length;
    return bytes.slice(at - length, at);
  };
  const numbers = new Uint32Array(take(4 * features));
  const idf = new Float32Array(take(4 * features));
  const scales = new Float32Array(take(4 * intents.length));
  const biases = new Float32Array(take(4 * intents.length));
  const weights = new Int8Array(bytes, at);
  return { ...calibration, intents, vocabulary: vocabularyOf(numbers, idf), weights, scales, biases };
}
