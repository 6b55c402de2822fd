import type { Deps } from "../../domain/deps.ts";
import { ExtractionError } from "../extract/extraction-error.ts";
import type { Lease } from "./lease.ts";

/** Well within a lease. */
const PATIENCE_MS = 60_000;

/** What a source says while its scanner does not answer, and when it is given up for that. */
export const SCANNER_UNAVAILABLE = {
  errorCode: "scanner_unavailable",
  errorMessage:
    "The file could not be checked for viruses, because the scanner does not answer. Nothing of it is used. Try again later, or ask your administrator.",
};

/** Nobody could say whether the file is clean: worth another attempt, and unread until then. */
export class ScannerUnavailable extends Error {}

/**
 * Asks the scanner about a source that it has not found clean yet; nothing when no scanner is set up. A file with a
 * virus is removed. Throws `ExtractionError` `virus_detected`, and `ScannerUnavailable`.
 */
export async function scanSource(ctx: Deps, lease: Lease, bytes: Uint8Array): Promise<void> {
  const { source } = lease;
  if (ctx.scanner === null || source.scannedAt !== null) return;
  const verdict = await ctx.scanner.scan(bytes, PATIENCE_MS).catch((cause) => {
    throw new ScannerUnavailable(`source ${source.id}`, { cause });
  });
  if (verdict.clean) {
    await lease.write({ scannedAt: ctx.clock() });
    return;
  }
  await ctx.files.remove([source.fileKey]);
  throw new ExtractionError("virus_detected", `The file contains a virus (${verdict.signature}) and was not kept.`);
}
