import { stem } from "./stem.ts";

const words = `
get take have give make use go come need want bring find know happen possible offer provide available much many lot thing
something anything way kind let keep allow allowed work number along somewhere ok
нужно нужна нужен делать делаете сделать дать взять получить хотеть найти узнать бывает имеется иметь вид номер
`;

let light: Set<string> | null = null;

/** Whether a stem says little of what is asked for, though it is no stop word: "Do you _have_ …", "Can I _get_ …". */
export function isLight(of: string): boolean {
  light ??= new Set(words.trim().split(/\s+/).map(stem));
  return light.has(of);
}
