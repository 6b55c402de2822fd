import { CONTENT_TYPE_OF } from "../../knowledge/format/document-format.ts";

interface Kind {
  contentType: string;
  /** For a person, after "is not". */
  words: string;
  /** Names that claim it. */
  extensions: string[];
}

/** Kinds of file that their bytes tell apart. */
export const fileKinds = {
  jpeg: { contentType: "image/jpeg", words: "a JPEG image", extensions: ["jpg", "jpeg", "jpe"] },
  png: { contentType: "image/png", words: "a PNG image", extensions: ["png"] },
  gif: { contentType: "image/gif", words: "a GIF image", extensions: ["gif"] },
  webp: { contentType: "image/webp", words: "a WebP image", extensions: ["webp"] },
  pdf: { contentType: "application/pdf", words: "a PDF document", extensions: ["pdf"] },
  zip: { contentType: "application/zip", words: "a ZIP archive", extensions: ["zip"] },
  docx: { contentType: CONTENT_TYPE_OF.docx, words: "a Word document", extensions: ["docx"] },
  xlsx: { contentType: CONTENT_TYPE_OF.xlsx, words: "an Excel workbook", extensions: ["xlsx"] },
  pptx: { contentType: CONTENT_TYPE_OF.pptx, words: "a PowerPoint presentation", extensions: ["pptx"] },
  odt: { contentType: CONTENT_TYPE_OF.odt, words: "an OpenDocument text", extensions: ["odt"] },
  ods: { contentType: CONTENT_TYPE_OF.ods, words: "an OpenDocument spreadsheet", extensions: ["ods"] },
  odp: { contentType: CONTENT_TYPE_OF.odp, words: "an OpenDocument presentation", extensions: ["odp"] },
  epub: { contentType: CONTENT_TYPE_OF.epub, words: "an EPUB book", extensions: ["epub"] },
  mp4: { contentType: "video/mp4", words: "an MP4 recording", extensions: ["mp4", "m4v", "m4a"] },
  mp3: { contentType: "audio/mpeg", words: "an MP3 recording", extensions: ["mp3"] },
  ogg: { contentType: "audio/ogg", words: "an Ogg recording", extensions: ["ogg", "oga", "opus"] },
  text: {
    contentType: "text/plain",
    words: "a text",
    extensions: ["txt", "text", "log", "md", "csv", "tsv", "json", "xml", "html", "htm", "svg"],
  },
} satisfies Record<string, Kind>;

export type FileKind = keyof typeof fileKinds;

/** What the bytes of no known kind are called. */
export const unknownType = "application/octet-stream";

/** Kinds that browsers show as they are; everything else is only ever saved. */
export const shownKinds: readonly FileKind[] = ["jpeg", "png", "gif", "webp"];

const kindOfExtension = new Map(
  Object.entries(fileKinds).flatMap(([kind, { extensions }]) =>
    extensions.map((extension) => [extension, kind as FileKind]),
  ),
);

/** The kind that a name claims by its extension; null where it claims none that is known. */
export function claimedKind(name: string): FileKind | null {
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  return kindOfExtension.get(extension.trim()) ?? null;
}
