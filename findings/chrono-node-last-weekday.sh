#!/usr/bin/env bash
# chrono-node takes the nearest weekday: on a Friday, "on Wednesday" is the one before. The option `forwardDate` makes it the next
# one, and it does so where the text says that the day has passed, too: "last Tuesday" becomes a day to come. A date without a year
# moves to the next year with it, even if it was three weeks ago.
#
# Seen with chrono-node 2.10.3 on Wednesday, 25 November 2026:
#   last Tuesday: 2026-11-24, with forwardDate 2026-12-01
#   on 3 November: 2026-11-03, with forwardDate 2027-11-03
#   on Monday: 2026-11-23, with forwardDate 2026-11-30
#
# What Switchboard does: it parses without the option, and adds a week to a weekday before today unless the text says that it has
# passed (src/adapters/dates/chrono-dates.ts; test/unit/context/extract-entities.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 > /dev/null
cat > run.mjs <<'JS'
import { casual } from "chrono-node/en";

const at = { instant: new Date("2026-11-25T10:00:00Z"), timezone: 0 };
const read = (text, forwardDate) => casual.parse(text, at, { forwardDate })[0].start.date().toISOString().slice(0, 10);
for (const text of ["last Tuesday", "on 3 November", "on Monday"])
  console.log(`${text}: ${read(text, false)}, with forwardDate ${read(text, true)}`);
JS
node run.mjs | tee seen.txt
diff <(printf '%s\n' \
  "last Tuesday: 2026-11-24, with forwardDate 2026-12-01" \
  "on 3 November: 2026-11-03, with forwardDate 2027-11-03" \
  "on Monday: 2026-11-23, with forwardDate 2026-11-30") seen.txt
