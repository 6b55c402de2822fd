import { numeral } from "../numeral.ts";
import { officeTokens } from "../office-tokens.ts";
import { xmlAttribute } from "../xml-tokens.ts";

interface Level {
  start: number;
  format: string;
  /** The label with `%1` for the number of the first level, and so on. */
  text: string;
  /** Numbers of all levels are decimal, as in legal texts. */
  isLegal: boolean;
  /** The level, from 1, whose numbers restart this one; 0: it never restarts; null: all levels above. */
  restart: number | null;
  /** The paragraph style that has this level. */
  style: string | null;
}

interface List {
  levels: Map<number, Level>;
  /** The list style that it is, or that it takes its levels from. */
  styleLink: string | null;
  numStyleLink: string | null;
}

interface Instance {
  list: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

export interface Numbering {
  /** The next label of a list at a level (from 0), such as `1.2.`; empty for a bullet; null for an unknown list. */
  next(list: string, level: number): string | null;
  /** The level that a style has in a list. */
  levelOf(list: string, style: string): number | null;
}

const MAX_LEVEL = 8;

/** The lists of a document, from `word/numbering.xml` (ECMA-376 part 1, 17.9), with their running numbers. */
export async function readNumbering(pieces: AsyncIterable<string>): Promise<Numbering> {
  const { lists, instances } = await parse(pieces);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  function sourceOf(instance: Instance): List | undefined {
    const list = lists.get(instance.list);
    if (list?.numStyleLink == null) return list;
    return [...lists.values()].find(({ styleLink }) => styleLink === list.numStyleLink) ?? list;
  }

  function levelsOf(id: string): { instance: Instance; at: (level: number) => Level | undefined } | null {
    const instance = instances.get(id);
    if (instance === undefined) return null;
    const source = sourceOf(instance);
    return { instance, at: (level) => instance.levels.get(level) ?? source?.levels.get(level) };
  }

  return {
    next(id, level) {
      const found = levelsOf(id);
      const own = found?.at(level);
      if (found === null || own === undefined) return null;
      const { instance, at } = found;
      const counts = counters.get(instance.list) ?? [];
      counters.set(instance.list, counts);
      const start = (some: number) => instance.starts.get(some) ?? at(some)?.start ?? 1;
      const isNew = !started.has(`${id} ${level}`) && instance.starts.has(level);
      started.add(`${id} ${level}`);
      const before = counts[level];
      counts[level] = before === undefined || isNew ? start(level) : before + 1;
      for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper++) {
        const restart = at(deeper)?.restart ?? null;
        if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
      }
      if (own.format === "bullet") return "";
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const part = Number(digit) - 1;
        counts[part] ??= start(part);
        const format = own.isLegal ? "decimal" : (at(part)?.format ?? "decimal");
        return numeral(counts[part]!, format);
      });
    },
    levelOf(id, style) {
      const found = levelsOf(id);
      for (let level = 0; level <= MAX_LEVEL; level++) if (found?.at(level)?.style === style) return level;
      return null;
    },
  };
}

async function parse(
  pieces: AsyncIterable<string>,
): Promise<{ lists: Map<string, List>; instances: Map<string, Instance> }> {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  let list: List | null = null;
  let instance: Instance | null = null;
  let override = 0;
  let level: Level | null = null;
  for await (const tokens of officeTokens(pieces))
    for (const token of tokens) {
      if (token.type === "text") continue;
      const { name } = token;
      if (token.type === "close") {
        if (name === "w:abstractNum") list = null;
        else if (name === "w:num") instance = null;
        else if (name === "w:lvl") level = null;
        continue;
      }
      const attribute = (of: string) => xmlAttribute(token.attributes, of);
      const value = attribute("w:val");
      if (name === "w:abstractNum") {
        list = { levels: new Map(), styleLink: null, numStyleLink: null };
        lists.set(attribute("w:abstractNumId") ?? "", list);
      } else if (name === "w:num") {
        instance = { list: "", starts: new Map(), levels: new Map() };
        instances.set(attribute("w:numId") ?? "", instance);
      } else if (name === "w:abstractNumId" && instance !== null) instance.list = value ?? "";
      else if (name === "w:styleLink" && list !== null) list.styleLink = value;
      else if (name === "w:numStyleLink" && list !== null) list.numStyleLink = value;
      else if (name === "w:lvlOverride") override = Number(attribute("w:ilvl")) || 0;
      else if (name === "w:startOverride") instance?.starts.set(override, Number(value) || 0);
      else if (name === "w:lvl") {
        level = { start: 0, format: "decimal", text: "", isLegal: false, restart: null, style: null };
        (instance ?? list)?.levels.set(Number(attribute("w:ilvl")) || 0, level);
      } else if (level !== null) changeLevel(level, name, value);
    }
  return { lists, instances };
}

function changeLevel(level: Level, name: string, value: string | null): void {
  if (name === "w:start") level.start = Number(value) || 0;
  else if (name === "w:numFmt") level.format = value ?? "decimal";
  else if (name === "w:lvlText") level.text = value ?? "";
  else if (name === "w:isLgl") level.isLegal = value === null || !/^(0|false|off)$/.test(value);
  else if (name === "w:lvlRestart") level.restart = Number(value) || 0;
  else if (name === "w:pStyle") level.style = value;
}
