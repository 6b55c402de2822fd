import type { Pause } from "../pause.ts";
import { addRecord } from "../table/add-record.ts";
import { addTable } from "../table/add-table.ts";
import { rejectHugeGrid } from "../table/reject-huge-grid.ts";
import type { TextBuilder } from "../text-builder.ts";
import { flattenRecord, isRecord, scalarText } from "./flatten-record.ts";
import { nameOfKey } from "./name-of-key.ts";
import type { Json } from "./parse-json.ts";

/** The deepest heading level; deeper headings get this level. */
const MAX_HEADING_LEVEL = 6;
/** Records with more keys in total than this do not form one table. */
const MAX_COLUMNS = 40;
/** Some milliseconds of work. */
const RECORDS_BETWEEN_PAUSES = 1_000;

/**
 * Adds a JSON value: a list of records as a table with one row per record; an object's scalar values as lines, and
 * nested values under headings named by their keys. `level` is the level of the next heading. Throws what `pause` throws.
 */
export async function addJson(builder: TextBuilder, value: Json, pause: Pause, level = 1): Promise<void> {
  if (Array.isArray(value)) await addList(builder, value, pause, level);
  else if (isRecord(value)) await addObject(builder, value, pause, level);
  else builder.add({ kind: "paragraph", pieces: [{ text: scalarText(value), page: null }] });
}

async function addObject(
  builder: TextBuilder,
  object: { [key: string]: Json },
  pause: Pause,
  level: number,
): Promise<void> {
  const isPlain = (value: Json) => !isRecord(value) && !(Array.isArray(value) && value.some((one) => isNested(one)));
  const plain = Object.fromEntries(Object.entries(object).filter(([, value]) => isPlain(value)));
  const lines = flattenRecord(plain).filter(([, text]) => text !== "");
  const text = lines.map(([name, value]) => `- ${name}: ${value}`).join("\n");
  builder.add({ kind: "list", pieces: [{ text, page: null }] });
  for (const [key, inner] of Object.entries(object)) {
    if (isPlain(inner)) continue;
    const heading = nameOfKey(key);
    builder.add({
      kind: "heading",
      level: Math.min(level, MAX_HEADING_LEVEL),
      pieces: [{ text: heading, page: null }],
    });
    await addJson(builder, inner, pause, level + 1);
  }
}

async function addList(builder: TextBuilder, list: Json[], pause: Pause, level: number): Promise<void> {
  const place = { page: null, level: Math.min(level, MAX_HEADING_LEVEL) };
  const records = list.filter(isRecord);
  const others = list.filter((value) => !isRecord(value));
  const flat: [string, string][][] = [];
  for (const record of records) {
    flat.push(flattenRecord(record));
    if (flat.length % RECORDS_BETWEEN_PAUSES === 0) await pause();
  }
  if (flat.length > 0) addRecords(builder, flat, place);
  const rows = others.filter((value) => Array.isArray(value));
  const isGrid = rows.length > 0 && rows.length === others.length && rows.every((row) => !row.some(isNested));
  if (isGrid) {
    const cells = rows.map((row) => row.map(scalarText));
    addTable(builder, cells, place);
    return;
  }
  const lines = others.filter((value) => !Array.isArray(value)).map((value) => `- ${scalarText(value)}`);
  builder.add({ kind: "list", pieces: [{ text: lines.filter((line) => line !== "- ").join("\n"), page: null }] });
  for (const [at, row] of rows.entries()) {
    await addList(builder, row, pause, level);
    if (at % RECORDS_BETWEEN_PAUSES === 0) await pause();
  }
}

function addRecords(builder: TextBuilder, records: [string, string][][], place: { page: null; level: number }): void {
  const columns = new Set(records.flatMap((record) => record.map(([path]) => path)));
  if (records.length === 1 || columns.size > MAX_COLUMNS) {
    for (const record of records) addRecord(builder, record, place);
    return;
  }
  rejectHugeGrid(records.length * columns.size);
  const header = [...columns];
  const rows = records.map((record) => {
    const values = new Map(record);
    return header.map((path) => values.get(path) ?? "");
  });
  addTable(builder, [header, ...rows], { ...place, isNamed: true });
}

function isNested(value: Json): boolean {
  return typeof value === "object" && value !== null;
}
