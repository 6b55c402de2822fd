/** The part of a `KeyboardEvent` that decides. */
interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  getModifierState(name: string): boolean;
}

/**
 * The key of a shortcut: a Latin letter by its place on keyboards that write other letters, else what the press writes. null for presses
 * that write with AltGr or Option, or that belong to the browser.
 */
export function keyOf(event: Press): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState("AltGraph")) return null;
  const { key, code } = event;
  if (/^[a-z]$/i.test(key) || !/^Key[A-Z]$/.test(code) || !/^\p{L}$/u.test(key)) {
    return key.length === 1 ? key.toLowerCase() : key;
  }
  return code.slice(3).toLowerCase();
}
