import type { Deps } from "../../domain/deps.ts";
import { ExtractionError } from "../extract/extraction-error.ts";
import type { Lease } from "./lease.ts";

/** Well within a lease. */
const SCAN_TIMEOUT_MS = 60_000;

/** The message of a source while its scanner is unavailable, and when it is given up for that. */
export const SCANNER_UNAVAILABLE = {
  errorCode: "scanner_unavailable",
  errorMessage:
    "The file could not be checked for viruses, because the scanner does not respond. The file is not used. Try again later, or ask your administrator.",
};

/** The scanner gave no verdict: worth another attempt, and the file stays unread until then. */
export class ScannerUnavailable extends Error {}

/**
 * Scans a source that has not been found clean yet; does nothing when no scanner is configured. A file with a virus is
 * removed. Throws `ExtractionError` `virus_detected`, and `ScannerUnavailable`.
 */
export async function scanSource(ctx: Deps, lease: Lease, bytes: Uint8Array): Promise<void> {
  const { source } = lease;
  if (ctx.scanner === null || source.scannedAt !== null) return;
  const verdict = await ctx.scanner.scan(bytes, SCAN_TIMEOUT_MS).catch((cause) => {
    throw new ScannerUnavailable(`source ${source.id}`, { cause });
  });
  if (verdict.clean) {
    await lease.write({ scannedAt: ctx.clock() });
    return;
  }
  await ctx.files.remove([source.fileKey]);
  throw new ExtractionError("virus_detected", `The file contains a virus (${verdict.signature}) and was deleted.`);
}
