/** Endings of nouns, adjectives and verbs, longest first. What is left has at least three letters. */
const endings = (
  "owaniach owaniami owaniem owania owanie owaniu eniach eniami eniem aniach aniami aniem enia enie eniu ania anie aniu ościach ościami ościom " +
  "ością ości ość owych owymi owego owemu owej owym owa owe owy ową ów ami ach iami iach iego iemu ych ich ymi imi ego emu iej ej ym im om iom " +
  "owi owie iem em iów ąca ący ące ana any ane ane ano ony ona one ono ąć ać eć ić yć ował owała owali ują uje uję ują ał ała ało ali ały ił iła iło ili iły " +
  "asz esz isz ysz amy emy imy ymy acie ecie icie ycie am a ą e ę i o u y ie ię ia ią io iu ć ł"
)
  .split(" ")
  .sort((one, other) => other.length - one.length);

/**
 * A light stem of a lower-case Polish word: one ending is removed, then a softened consonant at the end is made hard ("paczce",
 * "paczka"). No kept package has a stemmer of Polish.
 */
export function stemPolish(word: string): string {
  const ending = endings.find((each) => word.length - each.length >= 3 && word.endsWith(each));
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length);
  return hardened(stem);
}

const soft: readonly (readonly [string, string])[] = [
  ...([
    ["dz", "d"],
    ["cz", "k"],
    ["rz", "r"],
    ["sz", "ch"],
    ["ci", "t"],
    ["dzi", "d"],
    ["ś", "s"],
    ["ń", "n"],
  ] as const),
  ...([
    ["ć", "t"],
    ["ź", "z"],
    ["c", "k"],
    ["ż", "g"],
    ["i", ""],
  ] as const),
];

function hardened(stem: string): string {
  const found = soft.find(([end]) => stem.endsWith(end) && stem.length - end.length >= 2);
  return found === undefined ? stem : stem.slice(0, stem.length - found[0].length) + found[1];
}
