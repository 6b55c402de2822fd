/** Bytes that the platform accepts in one file. */
export const maxFileBytes = 25 * 1024 * 1024;

export type FileProblem =
  | "empty"
  | "too_large"
  | "old_office"
  | "picture"
  | "media"
  | "archive"
  | "program"
  | "other_format";

const accepted =
  "pdf docx xlsx pptx odt ods odp epub html htm xhtml md markdown csv tsv tab json jsonl ndjson txt text log";
const acceptedTypes = /^(text\/(plain|html|markdown|csv)|application\/(json|pdf))\b/;
const refused: [FileProblem, string][] = [
  ["old_office", "doc dot xls xlsb ppt pps rtf pages numbers key wps"],
  ["picture", "png jpg jpeg gif webp heic tif tiff bmp svg psd ai"],
  ["media", "mp3 wav ogg m4a mp4 mov avi mkv webm"],
  ["archive", "zip rar 7z gz tar tgz bz2 xz"],
  ["program", "exe dll msi apk dmg bin sh bat jar iso"],
];

/** What the file chooser offers. */
export const acceptedNames = accepted
  .split(" ")
  .map((extension) => `.${extension}`)
  .join(",");

/** Why a file would be refused, known before it is sent; null when it may be sent. The server looks at its bytes as well. */
export function checkFile(file: Pick<File, "name" | "size" | "type">): FileProblem | null {
  const extension = /\.([^./\\]+)$/.exec(file.name.toLowerCase())?.[1] ?? "";
  const known = refused.find(([, extensions]) => extensions.split(" ").includes(extension));
  if (known !== undefined) return known[0];
  if (/^(image|audio|video|font)\//.test(file.type)) return file.type.startsWith("image/") ? "picture" : "media";
  const isNamed = extension === "" || accepted.split(" ").includes(extension);
  if (!isNamed && !acceptedTypes.test(file.type)) return "other_format";
  if (file.size === 0) return "empty";
  return file.size > maxFileBytes ? "too_large" : null;
}
