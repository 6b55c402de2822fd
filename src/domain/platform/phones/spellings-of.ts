/** Two spellings of the numbers of a country: `usual` is what is dialled today, `other` what some providers still send. */
interface Rule {
  usual: RegExp;
  toOther: string;
  other: RegExp;
  toUsual: string;
}

/**
 * Countries whose numbers are in use in two spellings, both of which reach the same phone:
 * - Mexico wrote mobiles with a 1 until 2019, and WhatsApp's ids still do;
 * - Argentina writes mobiles with a 9 from abroad, and some providers without;
 * - Brazil gave mobiles a leading 9 (2012 to 2016), which ids of older accounts do not have.
 */
const rules: Rule[] = [
  { usual: /^\+52([2-9]\d{9})$/, toOther: "+521$1", other: /^\+521([2-9]\d{9})$/, toUsual: "+52$1" },
  { usual: /^\+549(\d{10})$/, toOther: "+54$1", other: /^\+54([1-8]\d{9})$/, toUsual: "+549$1" },
  { usual: /^\+55(\d{2})9([6-9]\d{7})$/, toOther: "+55$1$2", other: /^\+55(\d{2})([6-9]\d{7})$/, toUsual: "+55$19$2" },
];

/** A number and its other spellings; the number itself first. */
export function spellingsOf(number: string): string[] {
  const found = [number];
  for (const { usual, toOther, other, toUsual } of rules) {
    if (usual.test(number)) found.push(number.replace(usual, toOther));
    else if (other.test(number)) found.push(number.replace(other, toUsual));
  }
  return found;
}

/** The spelling that stands for a number in all its spellings: the same for each of them. */
export function canonicalSpelling(number: string): string {
  return rules.reduce((spelling, { other, toUsual }) => spelling.replace(other, toUsual), number);
}

/**
 * The spelling that number plans and `libphonenumber-js` know: it calls Mexico's former one invalid. Argentina's two spellings are
 * both valid, and Brazil's old one may be a landline: they are left as they are.
 */
export function usualSpelling(number: string): string {
  const [mexico] = rules;
  return mexico === undefined ? number : number.replace(mexico.other, mexico.toUsual);
}
