import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findTestVirus } from "../../knowledge/format/find-test-virus.ts";

const scanTimeoutMs = 30_000;

/** Throws `virus_detected` for an infected file. Throws as the scanner does when it gives no verdict. */
export async function refuseInfected(ctx: Pick<Deps, "scanner">, bytes: Uint8Array): Promise<void> {
  const isTest = (await findTestVirus(bytes)) !== null;
  const verdict = isTest ? { clean: false } : await ctx.scanner?.scan(bytes, scanTimeoutMs);
  if (verdict?.clean === false) throw new DomainError("virus_detected", "The file contains a virus.");
}
