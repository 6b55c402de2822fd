import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { decodeDos } from "./dos-code-pages.ts";
import { type Judgement, judgeText } from "./judge-text.ts";
import { sampleText } from "./sample-text.ts";

/**
 * The encodings that can be read, by the detector's names, with how common their files are, 0..1: between two
 * encodings of one script the common one is meant.
 */
const ENCODINGS: Record<string, [encoding: string, commonness: number]> = {
  "Windows-1252": ["windows-1252", 1],
  "ISO-8859-1": ["windows-1252", 1],
  "iso8859-15": ["iso-8859-15", 0.98],
  MacRoman: ["macintosh", 0.5],
  cp437: ["cp437", 0.5],
  cp850: ["cp850", 0.5],
  cp858: ["cp850", 0.5],
  "Windows-1250": ["windows-1250", 1],
  "ISO-8859-2": ["iso-8859-2", 1],
  cp852: ["cp852", 0.5],
  "Windows-1257": ["windows-1257", 1],
  "ISO-8859-13": ["iso-8859-13", 0.9],
  "Windows-1254": ["windows-1254", 1],
  "ISO-8859-9": ["windows-1254", 1],
  cp1258: ["windows-1258", 0.9],
  "Windows-1251": ["windows-1251", 1],
  "KOI8-R": ["koi8-r", 1],
  "koi8-u": ["koi8-u", 1],
  IBM866: ["ibm866", 1],
  "ISO-8859-5": ["iso-8859-5", 0.95],
  MacCyrillic: ["x-mac-cyrillic", 0.6],
  "Windows-1253": ["windows-1253", 1],
  "ISO-8859-7": ["iso-8859-7", 1],
  "Windows-1255": ["windows-1255", 1],
  "ISO-8859-8": ["iso-8859-8", 1],
  "Windows-1256": ["windows-1256", 1],
  "ISO-8859-6": ["iso-8859-6", 0.7],
  CP874: ["windows-874", 1],
  "TIS-620": ["windows-874", 1],
  GB18030: ["gb18030", 1],
  Big5: ["big5", 1],
  CP932: ["shift_jis", 1],
  SHIFT_JIS: ["shift_jis", 1],
  "EUC-JP": ["euc-jp", 1],
  CP949: ["euc-kr", 1],
  "EUC-KR": ["euc-kr", 1],
};
/** Other encodings in which files exist: if one of them fits well, the text is not guessed. */
const UNREADABLE = new Map([
  ...["cp737", "cp857", "cp862", "cp775", "IBM855", "Johab", "cp1125", "cp869", "cp720", "cp864"].map(
    (name) => [name, 0.45] as const,
  ),
  ...["cp860", "cp861", "cp863", "cp865", "MacLatin2", "MacGreek", "MacTurkish"].map((name) => [name, 0.2] as const),
]);
const MOST_COMMON = "windows-1252";
/** Encodings of which fewer characters than these are no proof. */
const LEAST_COUNT: Record<string, number> = {
  macintosh: 6,
  "x-mac-cyrillic": 12,
  cp437: 6,
  cp850: 6,
  cp852: 6,
  "iso-8859-13": 12,
  "windows-1258": 12,
  "windows-1254": 3,
  "windows-1257": 3,
  "windows-1250": 2,
  "iso-8859-2": 2,
};
const RARE = new Set(["macintosh", "cp437", "cp850", "cp852"]);
const EAST_ASIAN = new Set(["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"]);
const OTHER_SCRIPTS = new Set(
  "windows-1251 koi8-r koi8-u ibm866 iso-8859-5 windows-1253 iso-8859-7 windows-1255 iso-8859-8 windows-1256 iso-8859-6".split(
    " ",
  ),
);
/** A candidate with less than this share of the best confidence cannot win. */
const MIN_SHARE = 0.03;
const MAX_IMPLAUSIBLE = 0.1;
/** An implausible tenth of a text lowers its score to less than a half. */
const PLAUSIBILITY_WEIGHT = 8;
/** A declared encoding is wrong when another is better by this, or by more for fewer than twelve characters. */
const REFUTING_RATIO = 1.3;
const REFUTING_RATIO_SHORT = 4;
/** Encodings of one script that get at least this share of the best confidence show the same language. */
const SAME_LANGUAGE_SHARE = 0.5;
/**
 * With more letters than this for each character beyond ASCII a text is in a Western language. The marks and letters
 * that such texts have are the same in all code pages of Windows.
 */
const SPARSE = 15;
const VERY_SPARSE = 100;
const CODE_PAGES = ["windows-1252", "windows-1250", "windows-1254", "windows-1257"];
/** Damaged characters of a text, at most. */
const MAX_DAMAGED_SHARE = 0.005;
/** Of Russian and Greek texts about -2; letters at random get -2.5. */
const LEAST_FAMILIARITY = -2.3;
/** In a short text of capitals the detector knows no letters. */
const SHORT_CAPITALS = 60;

interface Candidate {
  encoding: string;
  /** All encodings that give this text. */
  encodings: Set<string>;
  text: string;
  /** The detector's confidence, weighted by how common the encoding is and how plausible the text is. */
  score: number;
  confidence: number;
  judgement: Judgement;
}

/**
 * Decodes a text in an encoding other than Unicode. The encoding is detected from the bytes, and must win clearly over
 * every encoding that gives another text; a declared one needs less. null when no encoding does: a wrong text is worse
 * than none.
 */
export async function decodeLegacy(bytes: Uint8Array, declared: string[]): Promise<string | null> {
  const parts = sampleText(bytes);
  if (parts.length === 0) return null;
  const { detectAll } = await import("jschardet");
  const found = detectAll(joined(parts), { minimumThreshold: 0 });
  // Both the detection and what follows are tenths of a second of work.
  await yieldToEventLoop();
  const least = (found[0]?.confidence ?? 0) * MIN_SHARE;
  const byText = new Map<string, Candidate>();
  const add = (encoding: string, confidence: number, commonness: number) => {
    const text = decodeParts(parts, encoding);
    if (text === null) return;
    const judgement = judgeText(text, encoding);
    const own = confidence * commonness * (1 - judgement.implausible) ** PLAUSIBILITY_WEIGHT;
    const known = byText.get(text);
    const encodings = (known?.encodings ?? new Set()).add(encoding);
    const best = {
      encodings,
      score: Math.max(own, known?.score ?? 0),
      confidence: Math.max(confidence, known?.confidence ?? 0),
    };
    // Two encodings may give the same text: the one whose languages it fits judges it.
    const isBetter = judgement.implausible < (known?.judgement.implausible ?? 1);
    const isSame = judgement.implausible === known?.judgement.implausible;
    if (known !== undefined && !isBetter && !(isSame && encoding === MOST_COMMON)) Object.assign(known, best);
    else byText.set(text, { encoding, text, judgement, ...best });
  };
  let unreadable = 0;
  for (const { encoding: name, confidence } of found) {
    const known = ENCODINGS[name ?? ""];
    if (confidence < least && !CODE_PAGES.includes(known?.[0] ?? "")) continue;
    if (known !== undefined) add(known[0], confidence, known[1]);
    else unreadable = Math.max(unreadable, confidence * (UNREADABLE.get(name ?? "") ?? 0));
  }
  const named = declared.map(nameOf).filter((name) => name !== null);
  for (const name of named) {
    const own = found.find((one) => ENCODINGS[one.encoding ?? ""]?.[0] === name);
    add(name, own?.confidence ?? 0, 1);
  }
  const declaredTexts = new Set(named.map((name) => decodeParts(parts, name)));
  const chosen = choose([...byText.values()], unreadable, declaredTexts);
  return chosen === null ? null : decodeWhole(bytes, chosen);
}

function choose(candidates: Candidate[], unreadable: number, declaredTexts: Set<string | null>): string | null {
  const sorted = candidates.toSorted((a, b) => b.score - a.score);
  const declared = sorted.find(({ text, judgement }) => declaredTexts.has(text) && isPlausible(judgement));
  if (declared !== undefined && sorted.every((other) => !isRefuted(declared, other))) return declared.encoding;
  const [best, second] = sorted;
  if (best === undefined) return null;
  const { judgement, encoding, score } = best;
  if (!isPlausible(judgement)) return null;
  const isSparse = judgement.implausible === 0 && judgement.letters >= judgement.count * SPARSE;
  if (isSparse && CODE_PAGES.every((other) => best.encodings.has(other))) return encoding;
  if (judgement.count < (LEAST_COUNT[encoding] ?? 1)) return null;
  if (score < Math.max(second?.score ?? 0, unreadable) * leastRatio(judgement, encoding)) return null;
  if (candidates.some((other) => isMorePlausible(other, best))) return null;
  const isDoubtful = judgement.count < SHORT_CAPITALS && candidates.some((other) => isCapitalRival(other, best));
  return isDoubtful ? null : encoding;
}

function isPlausible({ implausible }: Judgement): boolean {
  return implausible <= MAX_IMPLAUSIBLE;
}

/** Whether another text is so much more likely than the one in the declared encoding that the declaration is wrong. */
function isRefuted({ score, judgement }: Candidate, other: Candidate): boolean {
  const isFamiliar = judgement.familiarity >= (other.judgement.familiarity || LEAST_FAMILIARITY);
  if ((judgement.isCapitals && isFamiliar) || judgement.hasCapitalWord) return false;
  return other.score > score * (judgement.count >= 12 ? REFUTING_RATIO : REFUTING_RATIO_SHORT);
}

/** Few characters tell little: then the best encoding must be better by more. */
function leastRatio({ count, letters, hasCapitalWord }: Judgement, encoding: string): number {
  if (EAST_ASIAN.has(encoding) && count < 30) return count < 4 ? 6 : 2;
  if (RARE.has(encoding)) return 1.6;
  if (count >= 12 || letters >= count * VERY_SPARSE) return 1.2;
  if (hasCapitalWord) return 4;
  if (OTHER_SCRIPTS.has(encoding) && count < 6) return 2.5;
  if (count >= 6) return 1.3;
  return encoding === MOST_COMMON && count < 3 ? 2 : 1.6;
}

/** A text in the same language, but for single letters: two encodings of one script differ in a few. */
function isMorePlausible({ judgement, confidence }: Candidate, best: Candidate): boolean {
  return judgement.implausible < best.judgement.implausible && confidence >= best.confidence * SAME_LANGUAGE_SHARE;
}

function isCapitalRival({ judgement, text }: Candidate, best: Candidate): boolean {
  if (text === best.text) return false;
  const { isCapitals, familiarity } = judgement;
  if (!isCapitals || !isPlausible(judgement)) return false;
  return best.judgement.familiarity === 0 || familiarity > best.judgement.familiarity;
}

/** The name of a declared encoding as its candidates have it; null for Unicode and unknown names. */
function nameOf(declared: string): string | null {
  try {
    const { encoding } = new TextDecoder(declared.trim());
    if (encoding.startsWith("utf") || encoding === "x-user-defined") return null;
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    const dos = declared
      .trim()
      .toLowerCase()
      .replace(/^ibm-?/, "cp");
    return decodeDos(new Uint8Array(), dos) === null ? null : dos;
  }
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, -1)).fill(0x0a);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}

/** A part may end inside a character, which is left out. */
function decodeParts(parts: Uint8Array[], encoding: string): string | null {
  const isWhole = parts.length === 1;
  try {
    return parts
      .map(
        (part) =>
          decodeDos(part, encoding) ??
          new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(part, { stream: !isWhole }),
      )
      .join("\n");
  } catch {
    return null;
  }
}

function decodeWhole(bytes: Uint8Array, encoding: string): string | null {
  const text = decodeDos(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
  let damaged = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) beyond++;
    if (code === 0xfffd) damaged++;
  }
  return damaged <= beyond * MAX_DAMAGED_SHARE ? text : null;
}
