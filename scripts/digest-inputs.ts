import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What a build reads, besides the packages that the lock file names. */
const inputs = ["package-lock.json", "scripts", "src", "tsconfig.json", "vite.config.ts", "wrangler.toml"];

/** What a build itself writes among its inputs. */
const written = path.join("src", "web", "console", "client", "generated");

/** A digest of everything that a build of the project in `root` depends on: two builds of the same digest are the same. */
export function digestInputs(root: string): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((name) => filesIn(root, name))) {
    hash.update(
      `${file}\0${createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest("hex")}\n`,
    );
  }
  return hash.digest("hex");
}

function filesIn(root: string, name: string): string[] {
  if (name === written) return [];
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [name];
  return readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesIn(root, path.join(name, entry)));
}
