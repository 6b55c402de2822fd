import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";

const memory = "/dev/shm";
const enough = 2 * 1024 ** 3;

/**
 * Keeps the temporary files of this run, mostly thousands of small databases, in memory if the system has a file system for
 * that with two gigabytes free. On a disk the run takes a fifth longer.
 */
export function keepStateInMemory(): void {
  if (!existsSync(memory) || process.env["TMPDIR"]?.startsWith(memory)) return;
  removeLeftovers();
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < enough) return;
  const folder = mkdtempSync(`${memory}/switchboard-tests-${process.pid}-`);
  process.env["TMPDIR"] = folder;
  // Wrangler is ten megabytes of code, which each server loads.
  process.env["NODE_COMPILE_CACHE"] = `${folder}/compiled`;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/** Removes the files of killed runs. */
function removeLeftovers(): void {
  for (const name of readdirSync(memory)) {
    const pid = /^switchboard-tests-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(`${memory}/${name}`, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
