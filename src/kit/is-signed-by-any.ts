import { isSigned } from "./sign.ts";

/** Whether `signature` equals the result of `sign` for the text with one of the secrets. */
export async function isSignedByAny(secrets: string[], text: string, signature: string): Promise<boolean> {
  for (const secret of secrets) if (await isSigned(secret, text, signature)) return true;
  return false;
}
