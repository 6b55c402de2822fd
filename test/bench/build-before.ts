import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** The commit before rooms, sessions, projection and search were made faster. */
const before = "3a6281230884b1243eca3f6b8ab9d2e167b9319b";

/**
 * Builds that commit in `folder` with the current packages and returns the folder of its Worker. Throws when the clone does
 * not have the commit: run `git fetch --unshallow`, or bench with `--no-before`.
 */
export function buildBefore(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", before], { cwd: root, maxBuffer: 256 * 1024 ** 2 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return path.join(folder, "dist/worker");
}
