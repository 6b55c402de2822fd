import type { Deps } from "../../deps.ts";

/** Stores a text as the bytes of a source, under a new key. */
export async function storeText(
  ctx: Pick<Deps, "files">,
  accountId: number,
  text: string,
): Promise<{ fileKey: string; sizeBytes: number }> {
  const bytes = new TextEncoder().encode(text);
  const fileKey = `accounts/${accountId}/files/${crypto.randomUUID()}`;
  await ctx.files.put(fileKey, bytes, "text/plain");
  return { fileKey, sizeBytes: bytes.byteLength };
}
