/**
 * What the letters of a word tell about its language: letters and groups of letters that few languages have, `_` being an edge
 * of the word. Each entry gives its points to each of its languages.
 */
export function lettersOf(written: string): readonly Points[] {
  if (written.length > maxLength) return [];
  const known = cache.get(written);
  if (known) return known;
  const marked = `_${written}_`;
  const { pointsOf, longest } = groupsOfLetters();
  const present = new Set<string>();
  for (let from = 0; from < marked.length; from++) {
    for (let to = from + 1; to <= Math.min(from + longest, marked.length); to++) {
      const group = marked.slice(from, to);
      if (pointsOf.has(group)) present.add(group);
    }
  }
  const found = [...present].flatMap((group) => pointsOf.get(group)!);
  if (cache.size >= maxCached) cache.clear();
  cache.set(written, found);
  return found;
}

const cache = new Map<string, Points[]>();
const maxCached = 5_000;

/** Longer words are keys and encoded data. */
const maxLength = 40;

/** `points: groups of letters, each with its languages`. */
const clues = `
1.2: ß de|ñ es|¿ es|ã pt|õ pt|ł pl|ą pl|ę pl|ć pl|ń pl|ś pl|ź pl|ż pl|ğ tr|ı tr|ş tr|œ fr|ù fr,it|ă -|ë fr,nl|î fr|ê fr,pt|û fr|è fr,it|ì it|ò it
.6: ä de|ö de,tr|ü de,tr|ç fr,pt,tr|á es,pt|í es,pt|ó es,pt,pl|ú es,pt|é fr,es,pt|à fr,it,pt|ï fr,nl|â fr,pt|ô fr,pt
1.2: і uk|ї uk|є uk|ґ uk|ы ru|э ru|ъ ru
.5: ться_ uk|ув_ uk|ався_ uk|ився_ uk|ція uk|ння_ uk|ття uk|ось_ uk|ють_ uk|ти_ uk|ий_ ru,uk|ого_ uk,ru|ть_ ru|ние_ ru|ция ru|ии_ ru|ся_ ru,uk|ще ru,uk
.5: sch de|cht de|ung_ de|ungen_ de|_ge de|_ver de,nl|keit de|lich_ de|tz de|pf de|ieren_ de|_zu de|_aus de|stell de,nl|_über de|_ein de|icht_ de
.5: ij nl|aa nl|_ge nl|oe nl|ee nl,en|uu nl|oo nl,en|cht nl|ing_ nl,en|heid_ nl|lijk nl|_be nl,de|tje_ nl|uit nl|ks_ nl|vr nl|ooi nl
.5: eau fr|oux_ fr|tion_ fr,en|ez_ fr|aux_ fr|ment_ fr,en|ais_ fr|ait_ fr|ois fr|oir_ fr|eur_ fr|euse fr|é_ fr|ée fr|qu fr,es,pt,it|eux_ fr|ould -
.5: ción_ es|ió_ es|cion_ es|ado_ es,pt|ida_ es,pt|ll es,it,en|ando_ es,pt,it|iendo_ es|ero_ es,it|uel es|ien es|_es es,fr|dad_ es|ar_ es,pt|amos_ es,pt|ques es,fr|ue es,fr
.5: ção_ pt|ções_ pt|cao_ pt|ão_ pt|ao_ pt|lh pt|nh pt|oso_ pt|eiro pt|_vo pt|em_ pt|am_ pt|ei_ pt|ou_ pt|agem_ pt|dade_ pt|ência pt
.5: zione_ it|ette_ it,fr|ate_ it,en|zioni_ it|gli it|cch it|zz it|ggi it|tto_ it|tta_ it|are_ it|ere_ it|ire_ it|che_ it|ssi it|nno_ it|mente_ it,es,pt|ato_ it|ata_ it|cia it|chi it|uo it|o_ it,es,pt|a_ it,es,pt,pl|i_ it,pl
.5: sz pl|cz pl|rz pl|dz pl|ówi pl|owa pl|nie_ pl,de|uje_ pl|ów_ pl|ego_ pl|ych_ pl|ać_ pl|ć_ pl|ski pl|w pl,en|prz pl|ja_ pl
.5: lar_ tr|ler_ tr|lar tr|iyor tr|ıyor tr|uyor tr|mek_ tr|mak_ tr|siz_ tr|dır_ tr|dir_ tr|yor tr|im_ tr|niz_ tr|ım_ tr|bil tr|ş_ tr|ik tr|ak_ tr|in_ tr,de|da_ tr|de_ tr,es,fr|y tr,en,pl|lık tr|lik tr
.5: th en|_wh en|gh en|ck en,de|ed_ en|ing_ en|tion_ en,fr|ly_ en|ould en|ay_ en|able en,fr|ive_ en,fr
`;

type Points = readonly [code: string, points: number];

let read: { pointsOf: Map<string, Points[]>; longest: number } | null = null;

function groupsOfLetters(): NonNullable<typeof read> {
  if (read) return read;
  const pointsOf = new Map<string, Points[]>();
  for (const line of clues.trim().split("\n")) {
    const [points, groups] = [Number(line.slice(0, line.indexOf(":"))), line.slice(line.indexOf(":") + 1)];
    for (const entry of groups.split("|")) {
      const [group, codes] = entry.trim().split(" ") as [string, string];
      const all = codes.split(",");
      const own = all.map((code): Points => [code, points / all.length]);
      pointsOf.set(group, [...(pointsOf.get(group) ?? []), ...own]);
    }
  }
  read = { pointsOf, longest: Math.max(...[...pointsOf.keys()].map((group) => group.length)) };
  return read;
}
