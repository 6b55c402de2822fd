import type { IntentModel } from "./intent-model.ts";

/** The first bytes of a stored model: its form, which changes with the features. */
export const modelForm = "SWIM1\n";

/** The bytes of a model: its form, the length of a JSON header and the header, then its arrays. */
export function packModel(model: IntentModel): Uint8Array {
  const { intents, sharpness, noneLogit, bound, actionBound, vocabulary, weights, scales, biases } = model;
  const features = vocabulary.features.length;
  const header = new TextEncoder().encode(
    JSON.stringify({ intents, sharpness, noneLogit, bound, actionBound, features }),
  );
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, header.length, true);
  const parts = [new TextEncoder().encode(modelForm), size, header];
  for (const array of [vocabulary.features, vocabulary.idf, scales, biases, weights]) {
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
