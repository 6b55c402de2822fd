#!/usr/bin/env bash
# FTS5 gathers in memory what a transaction inserts. One would expect it to be written at the end, as one segment of the index, in whatever
# order the rows came. But a row whose rowid is smaller than that of the row before makes FTS5 write what it has, and begin another segment
# (sqlite3Fts5IndexBeginWrite in ext/fts5/fts5_index.c). Searches find the same, but the index has more parts to write, merge and read.
# Rows of several dialogs as they come in turn go back once a round.
#
# Seen with SQLite 3.53.4 (in Node 24.21.0) and 3.54.1 (@sqlite.org/sqlite-wasm 3.54.1-build1), for 200 rows in one transaction, without
# merging and with the default settings:
#   ascending: segments 1, blocks 3, bytes 2722; by default segments 1
#   descending: segments 200, blocks 202, bytes 9349; by default segments 9
#   2 runs in turn: segments 100, blocks 102, bytes 5970; by default segments 7
#   10 runs in turn: segments 20, blocks 22, bytes 3480; by default segments 5
#
# What Switchboard does: it sorts the messages of a batch by dialog and seq, the order of their rowids, before it stores them
# (src/events/project-messages.ts; test/unit/events/project-messages.test.ts; figures in docs/design/budgets.md).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 @sqlite.org/sqlite-wasm@3.54.1-build1 > /dev/null 2>&1
cat > run.mjs <<'JS'
import { DatabaseSync } from "node:sqlite";
import initialize from "@sqlite.org/sqlite-wasm";

const inNode = new DatabaseSync(":memory:");
const { oo1 } = await initialize();
const inWasm = new oo1.DB(":memory:");
const builds = [
  { run: (sql) => inNode.exec(sql), first: (sql) => Object.values(inNode.prepare(sql).get()) },
  { run: (sql) => inWasm.exec(sql), first: (sql) => inWasm.selectArray(sql) },
];

// Each order has the rowids 1 to 200. Two runs in turn are 1, 101, 2, 102, ...
const ascending = Array.from({ length: 200 }, (_, index) => index + 1);
const inTurn = (runs) => ascending.map((_, index) => (index % runs) * (200 / runs) + Math.floor(index / runs) + 1);
const orders = {
  ascending,
  descending: ascending.toReversed(),
  "2 runs in turn": inTurn(2),
  "10 runs in turn": inTurn(10),
};

function insert({ run, first }, rowids, settings) {
  run(`DROP TABLE IF EXISTS t; CREATE VIRTUAL TABLE t USING fts5 (text, content = '', contentless_delete = 1); ${settings}`);
  const rows = rowids.map((rowid) => `INSERT INTO t (rowid, text) VALUES (${rowid}, 'hello message ${rowid}');`);
  run(`BEGIN; ${rows.join("")} COMMIT`);
  const [segments] = first("SELECT count(DISTINCT segid) FROM t_idx");
  const [blocks, bytes] = first("SELECT count(*), sum(length(block)) FROM t_data");
  const [found] = first("SELECT group_concat(rowid) FROM (SELECT rowid FROM t WHERE t MATCH 'hello' ORDER BY rowid)");
  if (found !== ascending.join()) throw new Error(`found: ${found}`);
  return { segments, blocks, bytes };
}

for (const build of builds) {
  console.log(`SQLite ${build.first("SELECT sqlite_version()")[0]}`);
  for (const [name, rowids] of Object.entries(orders)) {
    const unmerged = insert(build, rowids, "INSERT INTO t (t, rank) VALUES ('automerge', 0), ('crisismerge', 1000)");
    const merged = insert(build, rowids, "");
    console.log(
      `${name}: segments ${unmerged.segments}, blocks ${unmerged.blocks}, bytes ${unmerged.bytes}; by default segments ${merged.segments}`,
    );
  }
}
JS
node_modules/.bin/node run.mjs | tee seen.txt
for version in 3.53.4 3.54.1; do
  printf '%s\n' \
    "SQLite $version" \
    "ascending: segments 1, blocks 3, bytes 2722; by default segments 1" \
    "descending: segments 200, blocks 202, bytes 9349; by default segments 9" \
    "2 runs in turn: segments 100, blocks 102, bytes 5970; by default segments 7" \
    "10 runs in turn: segments 20, blocks 22, bytes 3480; by default segments 5"
done | diff - seen.txt
