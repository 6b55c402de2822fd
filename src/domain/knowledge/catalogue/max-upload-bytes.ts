/**
 * 25 MiB. An isolate has 128 MB for everything: the file, what a parser makes of it (PDF and XML trees take several
 * times the file), its text and its chunks are in memory together.
 */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
