import { buildZip } from "./build-zip.ts";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const STYLES = `<w:styles ${NAMESPACE}>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Custom"><w:name w:val="Our section"/><w:basedOn w:val="Berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`;

/** A Word document around the XML of its body. Styles: Heading1, Berschrift2 (heading 2), Custom (based on it), ListBullet. */
export function buildDocx(body: string, more: Record<string, string> = {}): Uint8Array {
  return buildZip({
    "[Content_Types].xml": "<Types/>",
    "word/styles.xml": STYLES,
    ...more,
    "word/document.xml": `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  });
}

/** A paragraph of a Word document, in a style where one is named. */
export function paragraphXml(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
