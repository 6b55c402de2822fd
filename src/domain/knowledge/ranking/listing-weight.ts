/** Share of lines from which a passage is a list of where things are, or of what changed. */
const minShare = 0.5;
const minLines = 4;
/** Such a passage names everything and explains nothing. */
const indexWeight = 0.6;
const changesWeight = 0.75;

/** A heading of one version's changes: "Version 1.2.0 (2019-03-11)", "New features in v4.6". */
const version = /(?:^|[\s(])v?\d+\.\d+(?:\.\d+)*(?:-?(?:a|b|rc|alpha|beta)\d*)?(?=$|[\s,:)])/iu;
const changes =
  /^(?:change ?log|changes|what['’]?s new|release notes|news|new features|история изменений|что нового|изменения|änderungen|neuerungen|was ist neu|nouveautés|novedades|novità|novidades)(?:$|[^\p{L}])/iu;

/**
 * 0..1: the weight of a passage in a ranking. Tables of contents, indexes and the changes of earlier versions contain the
 * words of most questions, but not their answers; `asked` is the question, which may ask for a version.
 */
export function listingWeight(passage: { text: string; headingPath: string[] }, asked: string): number {
  const lines = passage.text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.filter(isEntry).length;
  if (lines.length >= minLines && entries >= minShare * lines.length) return indexWeight;
  const isOfVersion = passage.headingPath.some(
    (heading) => changes.test(heading) || (version.test(heading) && /\d{4}-\d\d|\bv(?:er|\d)/iu.test(heading)),
  );
  return isOfVersion && !/\d\.\d/.test(asked) && !changes.test(asked) ? changesWeight : 1;
}

/** A line of a table of contents or an index: "Tabs . . . . 12". */
function isEntry(line: string): boolean {
  return /\d\s*$/.test(line.slice(-6)) && (line.includes("....") || line.includes(". . . ."));
}
