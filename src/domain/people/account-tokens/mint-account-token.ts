import { randomToken } from "../../../kit/random-token.ts";
import { sha256 } from "../../../kit/sha256.ts";
import { accountTokenPrefix } from "./rules.ts";

/** A new random token (256 bits), with what is stored of it. */
export async function mintAccountToken(): Promise<{ token: string; tokenHash: string; tokenMasked: string }> {
  const token = `${accountTokenPrefix}${randomToken(32)}`;
  return { token, tokenHash: await sha256(token), tokenMasked: `${accountTokenPrefix}...${token.slice(-4)}` };
}
