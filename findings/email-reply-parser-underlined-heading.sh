#!/usr/bin/env bash
# email-reply-parser cuts the signature of a mail: it takes a line of two to four "=", "-", "_" or "+" for its beginning, wherever in
# the mail it stands, and drops everything after it. So a mail with an underlined heading, or with a rule between two paragraphs, loses
# the rest: nothing but "-- " is a mark of a signature (RFC 3676, section 4.3). It does the same after a line "Regards,".
#
# For some lines its time also grows with the square of their length.
#
# Seen with email-reply-parser 2.3.9:
#   underlined heading: "Prices"
#   rule between paragraphs: "We arrive on Monday."
#   postscript: "The pump fails.\n"
#
# What Switchboard does: its own rules cut after "-- " alone, and read each line once (test/unit/email/cut-history.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund email-reply-parser@2.3.9 > /dev/null
cat > run.mjs <<'JS'
import EmailReplyParser from "email-reply-parser";

const own = (text) => new EmailReplyParser().read(text).getVisibleText();
const show = (name, text) => console.log(`${name}: ${JSON.stringify(own(text))}`);
show("underlined heading", "Prices\n====\nA berth is 40 a night.");
show("rule between paragraphs", "We arrive on Monday.\n---\nWe leave on Friday.");
show("postscript", "The pump fails.\n\nRegards,\nBen\n\nPS: order 4711");
JS
node run.mjs | tee seen.txt
diff <(printf '%s\n' \
  'underlined heading: "Prices"' \
  'rule between paragraphs: "We arrive on Monday."' \
  'postscript: "The pump fails.\n"') seen.txt
