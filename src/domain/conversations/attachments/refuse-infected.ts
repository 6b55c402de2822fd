import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findTestVirus } from "../../knowledge/format/find-test-virus.ts";

const scanPatienceMs = 30_000;

/** Throws `virus_detected` for a file that has one. Throws as the scanner does when it cannot say. */
export async function refuseInfected(ctx: Pick<Deps, "scanner">, bytes: Uint8Array): Promise<void> {
  const isTest = (await findTestVirus(bytes)) !== null;
  const verdict = isTest ? { clean: false } : await ctx.scanner?.scan(bytes, scanPatienceMs);
  if (verdict?.clean === false) throw new DomainError("virus_detected", "The file has a virus.");
}
