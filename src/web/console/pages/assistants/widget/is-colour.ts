/** Whether it is a colour as the widget takes it: `#` and six digits. */
export function isColour(written: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(written);
}
