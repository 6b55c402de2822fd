/** What shortcuts share that a person would take for the same: letter case does not distinguish them. */
export function shortcutKey(shortcut: string): string {
  return shortcut.normalize("NFKC").toLowerCase();
}
