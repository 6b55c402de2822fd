import type { Upload } from "./operation.ts";

type Part = string | Blob | Uint8Array<ArrayBuffer>;

/**
 * Writes multipart/form-data. The boundary comes from the key of the request, so that a resend has the same bytes: the platform
 * compares them.
 */
export function encodeForm(fields: Record<string, unknown>, key: string): Blob {
  const boundary = `switchboard-${key.replace(/[^\w-]/g, "-").slice(0, 50)}`;
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === undefined || each === null) continue;
      parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`, ...partOf(each), "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

function partOf(value: unknown): Part[] {
  if (!isUpload(value)) return [`\r\n\r\n${typeof value === "object" ? JSON.stringify(value) : value}`];
  const content = value instanceof File ? value : value.content;
  const type = value.type || (content instanceof Blob ? content.type : "") || "application/octet-stream";
  return [`; filename="${quote(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, content];
}

function isUpload(value: unknown): value is Upload {
  return (
    value instanceof File || (typeof value === "object" && value !== null && "name" in value && "content" in value)
  );
}

/** As browsers write names: WHATWG HTML, "multipart/form-data encoding algorithm". */
function quote(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
