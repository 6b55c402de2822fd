const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Prepares XHTML for an HTML parser: an empty element such as `<a id="x"/>` is closed in XHTML but would stay open in
 * HTML; the DOCTYPE may declare entities, which are not expanded.
 */
export function openEmptyTags(xhtml: string): string {
  return xhtml
    .replace(/^\s*<\?xml[^>]*\?>/, "")
    .replace(/<!DOCTYPE[^[<>]*(\[[^[\]]*\]\s*)?>/i, "")
    .replace(/<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, attributes: string) =>
      VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
    );
}
