#!/usr/bin/env bash
# The generator of clients `@hey-api/openapi-ts` cannot be loaded beside TypeScript 7, which its peer range accepts: npm installs
# both without a warning about peers. The package of TypeScript 7 has the compiler and no programming interface (its main module
# exports the version only), and the generator reads `SyntaxKind` of it while it is imported, before it is given anything to do.
#
# Seen with @hey-api/openapi-ts 0.99.0 (peer typescript ">=5.5.3 || >=6.0.0 || 6.0.1-rc") and typescript 7.0.2, on Node 24.21.0:
#   the peer range accepts it: yes
#   imported: TypeError: Cannot read properties of undefined (reading 'AnyKeyword')
#
# What Switchboard does: the types of the console's client are made from its OpenAPI document by json-schema-to-typescript, which
# writes types without a compiler (scripts/write-console-types.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --strict-peer-deps node@24.21.0 @hey-api/openapi-ts@0.99.0 typescript@7.0.2 semver@7.8.6 > /dev/null 2>&1
cat > seen.mjs <<'JS'
import { readFileSync } from "node:fs";
import semver from "semver";
const read = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
const { typescript: range } = read("@hey-api/openapi-ts").peerDependencies;
console.log(`the peer range accepts it: ${semver.satisfies(read("typescript").version, range) ? "yes" : "no"}`);
try {
  await import("@hey-api/openapi-ts");
  console.log("imported: without an error");
} catch (error) {
  console.log(`imported: ${error.name}: ${error.message}`);
}
JS
node_modules/.bin/node seen.mjs | tee seen.txt
diff <(printf '%s\n' \
  "the peer range accepts it: yes" \
  "imported: TypeError: Cannot read properties of undefined (reading 'AnyKeyword')") seen.txt
