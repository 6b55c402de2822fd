import { safeLink } from "./safe-link.ts";
import { trimAddress } from "./trim-address.ts";
import type { Inline } from "./types.ts";

const token =
  /`([^`]+)`|\*\*(?=\S)([^*]+?)\*\*|\*(?=\S)([^*\s][^*]*?)\*|\[([^[\]]{1,500})\]\(((?:[^\s()]|\([^\s()]{0,500}\)){1,2000})\)|\[(\d{1,3})\]|(https?:\/\/[^\s<>"'`«»“”。，、；！？「」『』【】《》]{1,2000})/;

/** Parses the inline marks of a line. Unknown marks stay text. `markers` are the existing citations. */
export function parseInline(line: string, markers: number[]): Inline[] {
  const pieces: Inline[] = [];
  const addText = (text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === "text") last.text += text;
    else if (text !== "") pieces.push({ kind: "text", text });
  };
  let rest = line;
  for (let match = token.exec(rest); match !== null; match = token.exec(rest)) {
    addText(rest.slice(0, match.index));
    const { piece, length } = read(match, markers);
    if (piece === null) addText(match[0]);
    else pieces.push(piece);
    rest = rest.slice(match.index + length);
  }
  addText(rest);
  return pieces;
}

function read(match: RegExpExecArray, markers: number[]): { piece: Inline | null; length: number } {
  const [whole, code, strong, emphasis, label, target, marker, bare] = match;
  const { length } = whole;
  if (code !== undefined) return { piece: { kind: "code", text: code }, length };
  if (strong !== undefined) return { piece: { kind: "strong", inside: parseInline(strong, markers) }, length };
  if (emphasis !== undefined) return { piece: { kind: "emphasis", inside: parseInline(emphasis, markers) }, length };
  if (marker !== undefined) {
    const isCited = markers.includes(Number(marker));
    return { piece: isCited ? { kind: "mark", marker: Number(marker) } : null, length };
  }
  const written = bare === undefined ? (target ?? "") : trimAddress(bare);
  const href = safeLink(written);
  const inside: Inline[] = [{ kind: "text", text: label ?? written }];
  return {
    piece: href === null ? null : { kind: "link", href, inside },
    length: bare === undefined ? length : written.length,
  };
}
