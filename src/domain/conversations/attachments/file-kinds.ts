import { CONTENT_TYPE_OF } from "../../knowledge/format/document-format.ts";

interface Kind {
  contentType: string;
  /** Text for a person, after "is not". */
  label: string;
  /** Extensions of this kind. */
  extensions: string[];
}

/** Kinds of file that can be detected from their bytes. */
export const fileKinds = {
  jpeg: { contentType: "image/jpeg", label: "a JPEG image", extensions: ["jpg", "jpeg", "jpe"] },
  png: { contentType: "image/png", label: "a PNG image", extensions: ["png"] },
  gif: { contentType: "image/gif", label: "a GIF image", extensions: ["gif"] },
  webp: { contentType: "image/webp", label: "a WebP image", extensions: ["webp"] },
  pdf: { contentType: "application/pdf", label: "a PDF document", extensions: ["pdf"] },
  zip: { contentType: "application/zip", label: "a ZIP archive", extensions: ["zip"] },
  docx: { contentType: CONTENT_TYPE_OF.docx, label: "a Word document", extensions: ["docx"] },
  xlsx: { contentType: CONTENT_TYPE_OF.xlsx, label: "an Excel workbook", extensions: ["xlsx"] },
  pptx: { contentType: CONTENT_TYPE_OF.pptx, label: "a PowerPoint presentation", extensions: ["pptx"] },
  odt: { contentType: CONTENT_TYPE_OF.odt, label: "an OpenDocument text", extensions: ["odt"] },
  ods: { contentType: CONTENT_TYPE_OF.ods, label: "an OpenDocument spreadsheet", extensions: ["ods"] },
  odp: { contentType: CONTENT_TYPE_OF.odp, label: "an OpenDocument presentation", extensions: ["odp"] },
  epub: { contentType: CONTENT_TYPE_OF.epub, label: "an EPUB book", extensions: ["epub"] },
  mp4: { contentType: "video/mp4", label: "an MP4 recording", extensions: ["mp4", "m4v", "m4a"] },
  mp3: { contentType: "audio/mpeg", label: "an MP3 recording", extensions: ["mp3"] },
  ogg: { contentType: "audio/ogg", label: "an Ogg recording", extensions: ["ogg", "oga", "opus"] },
  text: {
    contentType: "text/plain",
    label: "a text",
    extensions: ["txt", "text", "log", "md", "csv", "tsv", "json", "xml", "html", "htm", "svg"],
  },
} satisfies Record<string, Kind>;

export type FileKind = keyof typeof fileKinds;

/** The content type of unknown bytes. */
export const unknownType = "application/octet-stream";

/** Kinds that browsers may display; all others are downloaded only. */
export const inlineKinds: readonly FileKind[] = ["jpeg", "png", "gif", "webp"];

const kindOfExtension = new Map(
  Object.entries(fileKinds).flatMap(([kind, { extensions }]) =>
    extensions.map((extension) => [extension, kind as FileKind]),
  ),
);

/** The kind that the extension of a name stands for; null when it is unknown. */
export function claimedKind(name: string): FileKind | null {
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  return kindOfExtension.get(extension.trim()) ?? null;
}
