const MAX_NAME_CHARACTERS = 255;

/**
 * The names of a source: the file's own without folders and control characters, and a title, which defaults to the file
 * name.
 */
export function uploadNames(filename: string, title: string | undefined): { filename: string; title: string } {
  const base = clean(filename.split(/[/\\]/).at(-1) ?? "") || "document";
  return { filename: base, title: clean(title ?? "") || base };
}

function clean(name: string): string {
  return [...name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, " ").trim()].slice(0, MAX_NAME_CHARACTERS).join("");
}
