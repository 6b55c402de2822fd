import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const file = path.join(root, "worker-configuration.d.ts");

// Production runs what was built, which has no types: objects and entry are those of the sources it is built from.
execFileSync(path.join(root, "node_modules/.bin/wrangler"), ["types", "--strict-vars=false"], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
writeFileSync(file, readFileSync(file, "utf8").replaceAll('import("./dist/worker/index")', 'import("./src/index")'));
