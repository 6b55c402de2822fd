import { buildZip } from "./build-zip.ts";

const NAMESPACES = [
  ["office", "office"],
  ["text", "text"],
  ["table", "table"],
  ["style", "style"],
  ["draw", "drawing"],
  ["presentation", "presentation"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** An OpenDocument file around the XML of its body and of its own styles. */
export function buildOdf(
  kind: "text" | "spreadsheet" | "presentation",
  body: string,
  options: { styles?: string; manifest?: string } = {},
): Uint8Array {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${options.manifest ?? ""}</manifest:manifest>`;
  return buildZip(
    {
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      "META-INF/manifest.xml": manifest,
      "content.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMESPACES}><office:automatic-styles>${options.styles ?? ""}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
    ["mimetype"],
  );
}

/** A table of an OpenDocument file. */
export function odfTable(name: string, rows: string[][], attributes = ""): string {
  const cell = (text: string) =>
    text === ""
      ? "<table:table-cell/>"
      : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const line = (row: string[]) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`;
  return `<table:table table:name="${name}" ${attributes}><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows.map(line).join("")}</table:table>`;
}
