#!/usr/bin/env bash
# Two of four generators of TypeScript clients put the value of a path parameter into the address as it is, without encoding it: a value
# with a slash becomes two segments of the path, and another operation, or none, is asked. RFC 3986 and the OpenAPI specification (style
# `simple`, no `allowReserved`) want it percent-encoded.
#
# Seen with @hey-api/openapi-ts 0.99.0, oazapfts 7.5.0 (runtime 1.2.0), orval 8.38.0 and swagger-typescript-api 13.13.0, on Node 24.21.0,
# for the key "red/large":
#   @hey-api/openapi-ts: /items/red%2Flarge
#   oazapfts: /items/red%2Flarge
#   orval: /items/red/large
#   swagger-typescript-api: /items/red/large
#
# What Switchboard does: its own client libraries encode path parameters (sdks/). Nearly all ids in its paths are numbers; only the
# visitors' ids of the Chatbots Platform API are texts of the integrator's, and docs/sdks.md says what to mind with such a client.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @hey-api/openapi-ts@0.99.0 oazapfts@7.5.0 @oazapfts/runtime@1.2.0 \
  orval@8.38.0 swagger-typescript-api@13.13.0 typescript@5.9.3 > /dev/null 2>&1
npm install --silent --no-audit --no-fund node@24.21.0 esbuild@0.28.2 > /dev/null 2>&1
cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Items", "version": "1" },
  "servers": [{ "url": "http://localhost" }],
  "paths": {
    "/items/{key}": {
      "get": {
        "operationId": "readItem",
        "parameters": [{ "name": "key", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "The item.", "content": { "application/json": { "schema": { "type": "object" } } } } }
      }
    }
  }
}
JSON
tool() { node_modules/.bin/node "node_modules/.bin/$1" "${@:2}" > /dev/null 2>&1; }
tool openapi-ts --input api.json --output hey --plugins @hey-api/typescript @hey-api/sdk @hey-api/client-fetch --silent --no-log-file
tool oazapfts api.json oazapfts.ts
tool orval --input api.json --output orval.ts --client fetch
tool swagger-typescript-api generate --path api.json --output . --name swagger.ts --silent
cat > seen.ts <<'TS'
import { readItem as hey } from "./hey/index.ts";
import { readItem as oazapfts } from "./oazapfts.ts";
import { getReadItemUrl } from "./orval.ts";
import { Api } from "./swagger.ts";
let asked = "";
globalThis.fetch = async (input) => {
  asked = new URL(input instanceof Request ? input.url : String(input)).pathname;
  return new Response("{}", { headers: { "content-type": "application/json" } });
};
const key = "red/large";
await hey({ path: { key } });
console.log(`@hey-api/openapi-ts: ${asked}`);
await oazapfts(key);
console.log(`oazapfts: ${asked}`);
console.log(`orval: ${getReadItemUrl(key)}`);
await new Api({ baseUrl: "http://localhost" }).items.readItem(key);
console.log(`swagger-typescript-api: ${asked}`);
TS
node_modules/.bin/esbuild seen.ts --bundle --platform=node --format=esm --outfile=seen.mjs --log-level=error
node_modules/.bin/node seen.mjs | tee seen.txt
diff <(printf '%s\n' "@hey-api/openapi-ts: /items/red%2Flarge" "oazapfts: /items/red%2Flarge" "orval: /items/red/large" \
  "swagger-typescript-api: /items/red/large") seen.txt
