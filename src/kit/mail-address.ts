/**
 * Whether a text is safe as an address in a mail's envelope and headers: printable ASCII, nothing that could end the
 * address or the line.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s<>()[\]\\,;:"@\p{Cc}\u0080-\u{10ffff}]+@[^\s<>()[\]\\,;:"@\p{Cc}\u0080-\u{10ffff}]+$/u.test(text)
  );
}
