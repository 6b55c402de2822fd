/** `readDialog` → `ReadDialog`. */
export function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A file's name for a tag: `Administration: bots` → `administration-bots`. */
export function fileOf(tag: string): string {
  return tag.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The function that goes through all pages of a list: `listDialogs` → `allDialogs`. */
export function allOf(id: string): string {
  const renamed = id.replace(/^(list|read)(?=[A-Z])/, "all").replace(/^(search|adminList)(?=[A-Z])/, "$1All");
  return renamed === id ? `all${pascal(id)}` : renamed;
}

/** The function that answers with a stream: `postMessage` → `streamPostMessage`. */
export function streamOf(id: string): string {
  return `stream${pascal(id)}`;
}

/** Words as lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll("*/", "* /").split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
