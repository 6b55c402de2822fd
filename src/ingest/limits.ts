/** Pages of one PDF. 480 pages take 3–4 s of CPU; 2,000 stay well below the 5 minutes that a job may take. */
export const MAX_PAGES = 2_000;

/**
 * UTF-16 units of extracted text: ten times the longest novels; the text, its JSON and its chunks fit in an isolate.
 */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Bytes that one part of a compressed file may unpack to; the XML of a 1,000-page DOCX is about 10 MB. */
export const MAX_INFLATED_BYTES = 48 * 1024 * 1024;

/** A part of more than a megabyte with a higher compression ratio is a bomb: text compresses 5–20 times. */
export const MAX_INFLATION_RATIO = 200;

/** Files in one compressed file; a presentation of 1,000 slides has about 5,000. */
export const MAX_ARCHIVE_ENTRIES = 20_000;

/** Bytes that all read parts of one compressed file may unpack to: half a second of work. */
export const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** Levels of nested JSON. Real files have fewer than ten. */
export const MAX_JSON_DEPTH = 100;

/** Values in a JSON file: once parsed, each takes tens of bytes of the isolate's 128 MB. */
export const MAX_JSON_VALUES = 500_000;
