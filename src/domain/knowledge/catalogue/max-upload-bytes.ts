/**
 * 25 MiB. An isolate has 128 MB for everything: the file, the parser's structures (PDF and XML trees take several times
 * the file size), the text and the chunks are in memory together.
 */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
