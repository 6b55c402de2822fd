#!/usr/bin/env bash
# A form whose field name or file name ends with a backslash cannot be sent by a Worker: workerd refuses to write it. The standard
# (WHATWG HTML, "multipart/form-data encoding algorithm") escapes line ends and quotation marks and nothing else, and Node writes the
# backslash as it is. So a Worker that passes on a form of a user's own field names, or files named by their paths, fails for some.
#
# Seen with workerd 1.20261117.1:
#   workerd, field: TypeError: Name or filename can't end with backslash
#   workerd, file: TypeError: Name or filename can't end with backslash
#   node, field: written
#   node, file: written
#
# What Switchboard does: it reads such forms. It writes one only for files to WhatsApp, whose names have no backslash (sanitise-file-name.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund workerd@1.20261117.1 > /dev/null
cat > forms.mjs <<'JS'
export async function writeForms(where) {
  const forms = { field: new FormData(), file: new FormData() };
  forms.field.set("folder\\", "1");
  forms.file.set("file", new File(["1"], "folder\\"));
  for (const [name, form] of Object.entries(forms)) {
    let outcome = "written";
    try {
      const text = await new Response(form).text();
      if (!text.includes('folder\\"')) outcome = "written otherwise";
    } catch (error) {
      outcome = `${error.name}: ${error.message}`;
    }
    console.log(`${where}, ${name}: ${outcome}`);
  }
}
JS
cat > worker.mjs <<'JS'
import { writeForms } from "forms.mjs";
export default {
  async test() {
    await writeForms("workerd");
  },
};
JS
cat > config.capnp <<'CONF'
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    compatibilityDate = "2026-11-01",
    modules = [(name = "worker.mjs", esModule = embed "worker.mjs"), (name = "forms.mjs", esModule = embed "forms.mjs")],
  ))],
);
CONF
{
  npx workerd test config.capnp 2>&1 | grep -o "workerd, .*"
  node --input-type=module -e 'import { writeForms } from "./forms.mjs"; await writeForms("node");'
} | tee seen.txt
diff <(printf '%s\n' \
  "workerd, field: TypeError: Name or filename can't end with backslash" \
  "workerd, file: TypeError: Name or filename can't end with backslash" \
  "node, field: written" \
  "node, file: written") seen.txt
