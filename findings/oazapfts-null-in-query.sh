#!/usr/bin/env bash
# A client that `oazapfts` generates throws a TypeError for null in a query parameter whose type allows null, before anything is sent. The
# type that it generates for the parameter is `string | null`, so the compiler accepts the call. The same happens for a null in a list.
# Left out, or undefined, the parameter is omitted.
#
# Seen with oazapfts 7.5.0 and @oazapfts/runtime 1.2.0, on Node 24.21.0:
#   undefined: /items
#   null: TypeError: Cannot convert undefined or null to object
#   a list with null: TypeError: Cannot convert undefined or null to object
#
# What Switchboard does: no query parameter of its documents may be null; "all of them" is said by leaving a parameter out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 oazapfts@7.5.0 @oazapfts/runtime@1.2.0 typescript@5.9.3 esbuild@0.28.2 > /dev/null 2>&1
cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Items", "version": "1" },
  "servers": [{ "url": "http://localhost" }],
  "paths": {
    "/items": {
      "get": {
        "operationId": "listItems",
        "parameters": [
          { "name": "since", "in": "query", "schema": { "type": ["string", "null"] } },
          { "name": "names", "in": "query", "schema": { "type": "array", "items": { "type": ["string", "null"] } } }
        ],
        "responses": { "200": { "description": "Items.", "content": { "application/json": { "schema": { "type": "object" } } } } }
      }
    }
  }
}
JSON
node_modules/.bin/node node_modules/.bin/oazapfts api.json client.ts > /dev/null 2>&1
grep -q "since?: string | null" client.ts
cat > seen.ts <<'TS'
import { listItems } from "./client.ts";
globalThis.fetch = async (input) => {
  const { pathname, search } = new URL(input instanceof Request ? input.url : String(input));
  asked = `${pathname}${search}`;
  return new Response("{}", { headers: { "content-type": "application/json" } });
};
let asked = "";
async function show(what: string, query: Parameters<typeof listItems>[0]) {
  const problem = await (async () => listItems(query))().then(() => null, (error: Error) => `${error.name}: ${error.message}`);
  console.log(`${what}: ${problem ?? asked}`);
}
await show("undefined", { since: undefined });
await show("null", { since: null });
await show("a list with null", { names: ["a", null] });
TS
node_modules/.bin/esbuild seen.ts --bundle --platform=node --format=esm --outfile=seen.mjs --log-level=error
node_modules/.bin/node seen.mjs | tee seen.txt
diff <(printf '%s\n' "undefined: /items" "null: TypeError: Cannot convert undefined or null to object" \
  "a list with null: TypeError: Cannot convert undefined or null to object") seen.txt
