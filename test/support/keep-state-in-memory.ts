import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";

const memory = "/dev/shm";
const enough = 2 * 1024 ** 3;

/**
 * Has everything of this run that is kept for a while, thousands of small databases above all, kept in memory where the
 * system has a file system for that with two gigabytes free. A disk costs a fifth of the time.
 */
export function keepStateInMemory(): void {
  if (!existsSync(memory) || process.env["TMPDIR"]?.startsWith(memory)) return;
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < enough) return;
  const folder = mkdtempSync(`${memory}/switchboard-tests-`);
  process.env["TMPDIR"] = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
