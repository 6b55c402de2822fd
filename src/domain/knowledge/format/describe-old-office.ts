import { Buffer } from "node:buffer";

/**
 * Names of streams that identify a compound file ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4, [MS-DOC] 2.1.1, [MS-XLS] 2.1.2,
 * [MS-PPT] 2.1.1), and what the user can do. The first match counts.
 */
const STREAMS: [string, string][] = [
  ["EncryptedPackage", "The file is protected by a password. Remove the password, save it and upload it again."],
  ["WordDocument", "Old Word files (DOC) are not supported. Save the file as DOCX and upload that."],
  ["PowerPoint Document", "Old PowerPoint files (PPT) are not supported. Save the file as PPTX and upload that."],
  ["Workbook", "Old Excel files (XLS) are not supported. Save the file as XLSX and upload that."],
  ["Book", "Old Excel files (XLS) are not supported. Save the file as XLSX and upload that."],
];

/** Describes a compound file and what the user can do: an old Office document, or a new one with a password. */
export function describeOldOffice(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([name]) => file.includes(Buffer.from(`${name}\0`, "utf16le")));
  return found?.[1] ?? "Old Office files are not supported. Save the file as DOCX, XLSX, PPTX or PDF and upload that.";
}
