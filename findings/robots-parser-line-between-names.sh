#!/usr/bin/env bash
# robots.txt lets several crawlers share rules: "User-agent" lines follow one another, then the rules. Lines that are no part of
# the standard, such as "Sitemap" and "Crawl-delay", do not interrupt this (RFC 9309, sections 2.2.1 and 2.2.4; Google's parser does
# the same). robots-parser ends the group at such a line, so the crawlers named before it get no rules, and everything is
# allowed to them. It also compares "%7E" and "~" as different characters, although RFC 9309, section 2.2.2, has both compared
# decoded.
#
# Seen with robots-parser 3.0.1:
#   nothing between the names: allowed=false
#   a sitemap between the names: allowed=true
#   a delay between the names: allowed=true
#   %7E in the rule, ~ in the address: allowed=true
#
# What Switchboard does: its own parser keeps the names together and decodes both sides (test/unit/website/robots.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund robots-parser@3.0.1 > /dev/null
cat > run.mjs <<'JS'
import robotsParser from "robots-parser";

const isAllowed = (text, path) => robotsParser("https://a.example/robots.txt", text).isAllowed(`https://a.example${path}`, "first");
const between = (line) => `User-agent: first\n${line}User-agent: second\nDisallow: /\n`;
console.log(`nothing between the names: allowed=${isAllowed(between(""), "/x")}`);
console.log(`a sitemap between the names: allowed=${isAllowed(between("Sitemap: https://a.example/map.xml\n"), "/x")}`);
console.log(`a delay between the names: allowed=${isAllowed(between("Crawl-delay: 1\n"), "/x")}`);
console.log(`%7E in the rule, ~ in the address: allowed=${isAllowed("User-agent: *\nDisallow: /%7Ejoe\n", "/~joe")}`);
JS
node run.mjs | tee seen.txt
diff <(printf '%s\n' \
  "nothing between the names: allowed=false" \
  "a sitemap between the names: allowed=true" \
  "a delay between the names: allowed=true" \
  "%7E in the rule, ~ in the address: allowed=true") seen.txt
