import type { FileStore } from "../domain/knowledge/ports.ts";

/** `FileStore` over an R2 bucket. R2 deletes at most 1,000 keys per call. */
export function r2Files(bucket: R2Bucket): FileStore {
  return {
    async put(key, bytes, contentType) {
      await bucket.put(key, bytes, contentType === undefined ? {} : { httpMetadata: { contentType } });
    },
    async read(key) {
      const object = await bucket.get(key);
      return object === null ? null : await object.arrayBuffer();
    },
    async readText(key) {
      const object = await bucket.get(key);
      return object === null ? null : await object.text();
    },
    async remove(keys) {
      for (let at = 0; at < keys.length; at += 1000) await bucket.delete(keys.slice(at, at + 1000));
    },
  };
}
