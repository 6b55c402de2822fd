import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** The uploader waits for the response; without a verdict by then, the file is scanned again before it is processed. */
const TIMEOUT_MS = 10_000;

/**
 * Scans an uploaded file. True: it is clean; false: no verdict, or no scanner is configured. Throws `virus_detected`
 * (`signature`).
 */
export async function refuseVirus(ctx: Pick<Deps, "scanner">, bytes: Uint8Array): Promise<boolean> {
  if (ctx.scanner === null) return false;
  const verdict = await ctx.scanner.scan(bytes, TIMEOUT_MS).catch((error) => {
    console.error("virus scan failed; the file will be scanned before it is processed", { error });
    return null;
  });
  if (verdict?.clean === false) throw virusDetected(verdict.signature);
  return verdict !== null;
}

export function virusDetected(signature: string): DomainError {
  return new DomainError("virus_detected", `The file contains a virus (${signature}) and was not stored.`, {
    signature,
  });
}
