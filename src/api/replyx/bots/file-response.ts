import { fileKinds, inlineKinds, unknownType } from "../../../domain/conversations/attachments/file-kinds.ts";
import type { ReadFile } from "../../../domain/conversations/attachments/read-file.ts";

/** The media types of a file's response. */
export const fileTypes = Object.fromEntries(
  [unknownType, ...inlineKinds.map((kind) => fileKinds[kind].contentType)].map((type) => [type, "The file's bytes."]),
);

/** A file as a response that no browser runs: pictures are shown, everything else is downloaded. */
export function fileResponse({ name, inlineType, bytes }: ReadFile): Response {
  return new Response(bytes, {
    headers: {
      "content-type": inlineType ?? unknownType,
      "content-disposition": `${inlineType === null ? "attachment" : "inline"}; filename*=UTF-8''${encodeName(name)}`,
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** A name in a header's extended value (RFC 8187, 3.2.1). */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
