/** The numeral of a list item in one of the formats of ECMA-376 part 1, 17.18.59; unknown formats are decimal. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value, "abcdefghijklmnopqrstuvwxyz");
    case "upperLetter":
      return letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    case "russianLower":
      return letters(value, "абвгдежзиклмнопрстуфхцчшщэюя");
    case "russianUpper":
      return letters(value, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ");
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "ordinal":
      return `${value}${ordinalEnding(value)}`;
    default:
      return String(value);
  }
}

/** Past the end of the alphabet the letter is repeated: z, aa, bb. */
function letters(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 20) return String(value);
  const at = (value - 1) % alphabet.length;
  return alphabet[at]!.repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

const ROMAN: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 5000) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function ordinalEnding(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return isTeen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
}
