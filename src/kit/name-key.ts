/** A key that names share which people would take for the same: letter case and spaces do not distinguish them. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
