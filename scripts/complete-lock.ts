import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  version: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

const file = path.join(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockedPackage> };

/**
 * Adds the platform packages (`…-darwin-arm64` and the like) that the install left out of the lock file, because the
 * registry it was made from did not have them: `npm ci` rejects a lock file without them, on every system.
 */
for (const [owner, { optionalDependencies }] of Object.entries(lock.packages)) {
  const wanted = Object.entries(optionalDependencies ?? {}).filter(([, version]) => /^\d/.test(version));
  const sibling = wanted.map(([name, version]) => lockedAt(owner, name, version)).find((place) => place !== undefined);
  const folder = sibling?.replace(/node_modules\/(@[^/]+\/)?[^/]+$/, "") ?? "";
  for (const [name, version] of wanted) {
    if (lockedAt(owner, name, version) !== undefined) continue;
    const added = `${folder}node_modules/${name}`;
    lock.packages[added] = { version, dev: true, optional: true, ...systemOf(name) };
    console.log(`added ${added}@${version}`);
  }
}
// A package's `engines` mean the Node that runs it, which is the one of this project's `node` package. npm would compare them
// with the Node that it runs on itself, and warn a newcomer of seven packages.
for (const [place, locked] of Object.entries(lock.packages)) if (place !== "") delete locked["engines"];
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Where npm finds a version of a package that `owner` depends on: next to it, then in the folders above. */
function lockedAt(owner: string, name: string, version: string): string | undefined {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    const locked = lock.packages[place];
    if (locked !== undefined) return locked.version === version ? place : undefined;
    if (folder === "") return undefined;
  }
}

function systemOf(name: string): Record<string, string[]> {
  const os = ["android", "darwin", "linux"].find((system) => name.includes(system)) ?? "win32";
  const system: Record<string, string[]> = { os: [os], cpu: [name.includes("arm64") ? "arm64" : "x64"] };
  return name.includes("musl") ? { ...system, libc: ["musl"] } : system;
}
