import { stem } from "./stem.ts";

const words = `
get take have give make use go come need want bring find know happen possible offer provide available much many lot thing
something anything way kind let keep allow allowed work number along somewhere ok
нужно нужна нужен делать делаете сделать дать взять получить хотеть найти узнать бывает имеется иметь вид номер
`;

let lowInformationStems: Set<string> | null = null;

/** Whether a stem carries little information, though it is not a stop word: "Do you _have_ …", "Can I _get_ …". */
export function isLowInformation(of: string): boolean {
  lowInformationStems ??= new Set(words.trim().split(/\s+/).map(stem));
  return lowInformationStems.has(of);
}
