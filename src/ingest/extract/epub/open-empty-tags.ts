const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * XHTML as HTML reads it: an empty element, `<a id="x"/>`, closes itself there and would stay open here; a declaration
 * of the document type may hold entities, which nobody expands.
 */
export function openEmptyTags(xhtml: string): string {
  return xhtml
    .replace(/<\?xml[^>]*\?>/, "")
    .replace(/<!DOCTYPE[^[>]*(\[[^\]]*\]\s*)?>/i, "")
    .replace(/<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, attributes: string) =>
      VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
    );
}
