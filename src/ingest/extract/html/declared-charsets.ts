/**
 * The encodings that a page names for itself, in `<meta charset>` or its XML declaration (HTML, section 13.2.3.2; XML
 * 1.0, section 4.3.3).
 */
export function declaredCharsets(bytes: Uint8Array): string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const inPage = /<meta[^<>]{0,200}charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(head)?.[1];
  const inXml = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  return [inPage, inXml].filter((charset) => charset !== undefined);
}
