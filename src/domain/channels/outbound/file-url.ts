import type { Deps } from "../../deps.ts";

/** How long a provider may fetch a file: it does so within minutes, and repeats for a while. Milliseconds. */
const lifetimeMs = 24 * 60 * 60 * 1000;

const signed = (fileId: number, expiresAt: number) => `channel file ${fileId} ${expiresAt}`;

/** A public address of a file for a provider that fetches it; it expires. */
export async function signFileUrl(
  ctx: Pick<Deps, "guestSigner" | "publicUrl" | "clock">,
  fileId: number,
): Promise<string> {
  const expiresAt = ctx.clock() + lifetimeMs;
  const signature = await ctx.guestSigner.sign(signed(fileId, expiresAt));
  return `${ctx.publicUrl}/webhooks/files/${fileId}/${expiresAt}/${signature}`;
}

/** Whether an address of a file is ours and has not expired; compared in constant time. */
export async function isFileUrl(
  ctx: Pick<Deps, "guestSigner" | "clock">,
  { fileId, expiresAt, signature }: { fileId: number; expiresAt: number; signature: string },
): Promise<boolean> {
  return ctx.clock() < expiresAt && (await ctx.guestSigner.isSigned(signed(fileId, expiresAt), signature));
}
