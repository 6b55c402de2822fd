import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** A text that may make an expression slow: each piece is repeated to its share of the wanted length. */
export interface Attack {
  start: string;
  pieces: string[];
  end: string;
}

/** Characters that stand for a class: those of it are tried. The last ones are in few classes. */
const POOL = [
  ..." \t\n\r,.;:-_/\\|*#'\"`()[]{}<>=+!?&%$@~^09aexzAEX\u00e4\u0436\u0416\u6771\u0301\u00a0\u2028\u2019\u3002\u0001",
];
const MAX_SAMPLES = 5;
/** A repetition up to this count is as good as none. */
const MIN_REPETITION = 8;
const MAX_TEXT = 200;

type Element = AST.Element | AST.QuantifiableElement;

/**
 * Texts that make a backtracking engine try as much as possible: what stands before a repetition, then what the
 * repetition may repeat, then an end at which it fails. Built from the parts of the expression itself.
 */
export function attackStrings(source: string, flags: string): Attack[] {
  const unicode = flags.includes("u");
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets: false });
  const sampler = new Sampler(flags);
  const attacks = new Map<string, Attack>();
  const add = (start: string, pieces: string[], end: string) => {
    const used = pieces.filter((piece) => piece !== "" && piece.length <= MAX_TEXT);
    if (used.length === 0) return;
    attacks.set(JSON.stringify([start, used, end]), { start, pieces: used, end });
  };

  const ends = ["", "\u0001", "\n"];
  for (const piece of [" ", "\n", "\t ", "a", "1", "\u0436", "a ", "\n ", ".", "-", "[", "<", "("])
    add("", [piece], "\u0001");
  for (const character of sampler.literalsOf(pattern)) add("", [character], "\u0001");
  for (const alternative of pattern.alternatives) {
    const whole = sampler.text(alternative);
    add("", [whole], "");
    add("", [whole.slice(0, -1)], "\u0001");
    add("", [`${whole} `], "\u0001");
  }
  for (const { quantifier, before, after } of quantifiersOf(pattern, sampler)) {
    const other = sampler.otherThan(quantifier.element);
    for (const piece of sampler.samples(quantifier.element)) {
      for (const end of [...ends, other, `${other}\n${other}`]) add(before, [piece], end);
      add(other, [piece], other);
      add("", [piece], "\u0001");
      add("", [before + piece], "\u0001");
      add("", [before, piece], "\u0001");
      add("", [piece + after], "\u0001");
      add(before, [piece + after], "\u0001");
      add(before, [piece, after], "\u0001");
      add("", [piece, before + after], "\u0001");
    }
  }
  return [...attacks.values()];
}

/** The text of an attack, about `length` UTF-16 units long. */
export function textOf({ start, pieces, end }: Attack, length: number): string {
  const share = (length - start.length - end.length) / pieces.length;
  return start + pieces.map((piece) => piece.repeat(Math.max(1, Math.floor(share / piece.length)))).join("") + end;
}

interface Repetition {
  quantifier: AST.Quantifier;
  /** A text that matches what stands before it, and one for what follows. */
  before: string;
  after: string;
}

function quantifiersOf(pattern: AST.Pattern, sampler: Sampler): Repetition[] {
  const found: Repetition[] = [];
  const walkAll = (alternatives: AST.Alternative[], before: string, after: string) => {
    for (const alternative of alternatives) {
      let left = before;
      alternative.elements.forEach((element, at) => {
        const rest = alternative.elements.slice(at + 1).map((next) => sampler.text(next));
        walk(element, left, rest.join("") + after);
        left += sampler.text(element);
      });
    }
  };
  const walk = (element: Element, before: string, after: string): void => {
    if (element.type === "Quantifier") {
      if (element.max >= MIN_REPETITION) found.push({ quantifier: element, before, after });
      walk(element.element, before, after);
    } else if ("alternatives" in element) {
      walkAll(element.alternatives, before, after);
    }
  };
  walkAll(pattern.alternatives, "", "");
  return found;
}

/** Writes texts that match parts of an expression. */
class Sampler {
  private readonly flags: string;
  private readonly matching = new Map<string, string[]>();

  constructor(flags: string) {
    this.flags = flags.replace(/[gyd]/g, "");
  }

  /** Texts that match an element: its alternatives, or characters of its class. */
  samples(element: Element): string[] {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return element.alternatives.flatMap((alternative) => this.ofAlternative(alternative)).slice(0, 2 * MAX_SAMPLES);
      case "Character":
        return [String.fromCodePoint(element.value)];
      case "CharacterSet":
      case "CharacterClass":
        return this.ofClass(element.raw);
      case "Quantifier":
        return this.samples(element.element).map((text) => text.repeat(Math.max(1, element.min)));
      default:
        return [this.text(element)];
    }
  }

  /** One text that matches an element or an alternative; empty for an assertion. */
  text(element: Element | AST.Alternative): string {
    switch (element.type) {
      case "Alternative":
        return element.elements.map((inner) => this.text(inner)).join("");
      case "Group":
      case "CapturingGroup":
        return this.text(element.alternatives[0]!);
      case "Quantifier":
        return this.text(element.element).repeat(Math.max(element.max === 0 ? 0 : 1, Math.min(element.min, MAX_TEXT)));
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        return this.samples(element)[0] ?? "";
      case "Backreference":
        return Array.isArray(element.resolved) ? "" : this.text(element.resolved);
      default:
        return "";
    }
  }

  /** A character that a class or character does not match; empty for anything else. */
  otherThan(element: Element): string {
    if (!("raw" in element) || !/^Character/.test(element.type)) return "";
    const one = new RegExp(`^(?:${element.raw})$`, this.flags.replace("m", ""));
    return POOL.findLast((character) => !one.test(character)) ?? "";
  }

  literalsOf(pattern: AST.Pattern): string[] {
    const found = new Set<string>();
    for (const { quantifier } of quantifiersOf(pattern, this)) {
      for (const sample of this.samples(quantifier.element)) if (sample.length === 1) found.add(sample);
    }
    return [...found].slice(0, 20);
  }

  /** Each part of an alternative is varied in turn. */
  private ofAlternative(alternative: AST.Alternative): string[] {
    const texts = alternative.elements.map((element) => this.text(element));
    const varied = alternative.elements.flatMap((element, at) =>
      element.type === "Assertion" ? [] : this.samples(element).map((sample) => texts.with(at, sample).join("")),
    );
    return [...new Set([texts.join(""), ...varied])];
  }

  private ofClass(raw: string): string[] {
    let known = this.matching.get(raw);
    if (known === undefined) {
      const one = new RegExp(`^(?:${raw})$`, this.flags.replace("m", ""));
      const all = POOL.filter((character) => one.test(character));
      const step = Math.max(1, Math.floor(all.length / MAX_SAMPLES));
      known = all.length > 0 ? all.filter((_, at) => at % step === 0).slice(0, MAX_SAMPLES) : this.fromRange(raw, one);
      this.matching.set(raw, known);
    }
    return known;
  }

  private fromRange(raw: string, one: RegExp): string[] {
    const found: string[] = [...raw].filter((character) => one.test(character)).slice(0, 1);
    for (let code = 0x80; code < 0x30000 && found.length === 0; code++) {
      const character = String.fromCodePoint(code);
      if (one.test(character)) found.push(character);
    }
    return found;
  }
}
