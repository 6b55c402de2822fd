import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** A person waits for the answer; what a slow scanner does not tell by then is asked again before the file is read. */
const PATIENCE_MS = 10_000;

/**
 * Asks the scanner about a file at the door. True: it is clean; false: nobody could say, or no scanner is set up.
 * Throws `virus_detected` (`signature`).
 */
export async function refuseVirus(ctx: Pick<Deps, "scanner">, bytes: Uint8Array): Promise<boolean> {
  if (ctx.scanner === null) return false;
  const verdict = await ctx.scanner.scan(bytes, PATIENCE_MS).catch((error) => {
    console.error("the scanner did not answer; the file is checked before it is read", { error });
    return null;
  });
  if (verdict?.clean === false) throw virusDetected(verdict.signature);
  return verdict !== null;
}

export function virusDetected(signature: string): DomainError {
  return new DomainError("virus_detected", `The file contains a virus (${signature}) and was not kept.`, { signature });
}
