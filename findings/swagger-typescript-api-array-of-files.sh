#!/usr/bin/env bash
# A client that `swagger-typescript-api` generates does not send the files of a multipart field that takes several: an array of files
# becomes one field with the text "[{},{}]", the JSON of two File objects. A single file is sent as it should be, and the types of the
# array are right, so that nothing is noticed before the server looks for the files. OpenAPI 3.1 says that each item of an array is a
# part of its own; the client of `@hey-api/openapi-ts` does that.
#
# Seen with swagger-typescript-api 13.13.0, on Node 24.21.0:
#   one: file a.txt 1
#   many: [{},{}]
#
# What Switchboard does: no operation takes several files in one field; a client sends one request for each file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 swagger-typescript-api@13.13.0 typescript@5.9.3 esbuild@0.28.2 > /dev/null 2>&1
cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Files", "version": "1" },
  "paths": {
    "/files": {
      "post": {
        "operationId": "send",
        "requestBody": {
          "required": true,
          "content": {
            "multipart/form-data": {
              "schema": {
                "type": "object",
                "properties": {
                  "one": { "type": "string", "format": "binary" },
                  "many": { "type": "array", "items": { "type": "string", "format": "binary" } }
                }
              }
            }
          }
        },
        "responses": { "204": { "description": "Done." } }
      }
    }
  }
}
JSON
node_modules/.bin/node node_modules/.bin/swagger-typescript-api generate --path api.json --output . --name client.ts --silent > /dev/null
cat > seen.ts <<'TS'
import { Api } from "./client.ts";
globalThis.fetch = async (input, init) => {
  const form = await new Request(input, init).formData();
  for (const [name, value] of form) console.log(`${name}: ${typeof value === "string" ? value : `file ${value.name} ${value.size}`}`);
  return new Response(null, { status: 204 });
};
const file = (name: string) => new File(["x"], name);
const { files } = new Api({ baseUrl: "http://localhost" });
await files.send({ one: file("a.txt") });
await files.send({ many: [file("a.txt"), file("b.txt")] });
TS
node_modules/.bin/esbuild seen.ts --bundle --platform=node --format=esm --outfile=seen.mjs --log-level=error
node_modules/.bin/node seen.mjs | tee seen.txt
diff <(printf '%s\n' "one: file a.txt 1" "many: [{},{}]") seen.txt
