/** A printed "[12]" would look like one of our markers: a footnote number is removed, any other becomes "(12)". */
export function withoutMarkers(text: string): string {
  return text.replace(/(?<=[.,;:!?»”])(\[\d{1,3}\])+/g, "").replace(/(?<=^|\s)\[(\d{1,3})\]/g, "($1)");
}
