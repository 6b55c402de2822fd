import type { Archive } from "../open-archive.ts";
import { resolvePart } from "../resolve-part.ts";
import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";

export interface Relationship {
  /** The last segment of its type, such as `worksheet` or `slide`. */
  type: string;
  /** The part that it points to; empty for an address outside of the file. */
  part: string;
  /** The address that a link points to; empty for a part. */
  address: string;
}

/**
 * The relationships of a part of an Office Open XML file, by id (ECMA-376 part 2, 6.5).
 */
export async function relationshipsOf(archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const slash = part.lastIndexOf("/") + 1;
  const pieces = archive.pieces(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  for await (const tokens of xmlTokens(pieces))
    for (const token of tokens) {
      if (token.type !== "open" || localName(token.name) !== "Relationship") continue;
      const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) =>
        xmlAttribute(token.attributes, name),
      );
      if (!id || !target) continue;
      const isLink = mode === "External";
      const to = isLink ? "" : resolvePart(part, target);
      if (to !== null) found.set(id, { type: type?.split("/").at(-1) ?? "", part: to, address: isLink ? target : "" });
    }
  return found;
}
