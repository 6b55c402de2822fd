#!/usr/bin/env bash
# Messages in a chat are short: "hello", "refund", "Где мой заказ?". Language detectors compare letters in threes with texts of many
# languages, and a message of one to three words has too few. They do not say so: they are sure of a wrong language.
#
# Seen with cld3-asm 4.0.0, eld 2.1.0 (large), tinyld 1.3.4, franc 6.2.0:
#   Где мой заказ?: cld3 be .999 reliable, eld ru reliable, tinyld ru, franc bul
#   Дякую: cld3 be .672, eld be reliable, tinyld uk, franc und
#   hello: cld3 sr .831 reliable, eld fi, tinyld it, franc und
#   refund: cld3 de .997 reliable, eld ca, tinyld none, franc und
#
# What Switchboard does: `languageOf` adds up words that only some of the supported languages have, their letters, the earlier
# messages and the visitor's locale (test/unit/context/language-of.test.ts; figures in docs/design/languages.md).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund cld3-asm@4.0.0 eld@2.1.0 tinyld@1.3.4 franc@6.2.0 > /dev/null
cat > run.mjs <<'JS'
import cld3 from "cld3-asm";
import { eld } from "eld/large";
import { franc } from "franc";
import { detect } from "tinyld";

const identifier = (await cld3.loadModule()).create(0, 1000);
const said = (name, { language, isSure }) => `${name} ${language || "none"}${isSure ? " reliable" : ""}`;
for (const text of ["Где мой заказ?", "Дякую", "hello", "refund"]) {
  const { language, probability, is_reliable: isSure } = identifier.findLanguage(text);
  const found = eld.detect(text);
  const words = [
    said("cld3", { language: `${language} ${probability.toFixed(3).slice(1)}`, isSure }),
    said("eld", { language: found.language, isSure: found.isReliable() }),
    said("tinyld", { language: detect(text), isSure: false }),
    said("franc", { language: franc(text), isSure: false }),
  ];
  console.log(`${text}: ${words.join(", ")}`);
}
JS
node run.mjs | tee seen.txt
diff <(printf '%s\n' \
  "Где мой заказ?: cld3 be .999 reliable, eld ru reliable, tinyld ru, franc bul" \
  "Дякую: cld3 be .672, eld be reliable, tinyld uk, franc und" \
  "hello: cld3 sr .831 reliable, eld fi, tinyld it, franc und" \
  "refund: cld3 de .997 reliable, eld ca, tinyld none, franc und") seen.txt
