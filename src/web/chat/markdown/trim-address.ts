const PARTNERS: Record<string, string> = { ")": "(", "]": "[", "）": "（" };

/**
 * The part of a run of characters that is an address in a sentence: without the punctuation and the marks behind it. A
 * closing bracket stays when its partner is inside the address, as in `/wiki/Mercury_(planet)`.
 */
export function trimAddress(run: string): string {
  const left = new Map<string, number>();
  for (const letter of run) left.set(letter, (left.get(letter) ?? 0) + 1);
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run[end - 1] ?? "";
    const partner = PARTNERS[last];
    const isOpen = partner !== undefined && (left.get(partner) ?? 0) >= (left.get(last) ?? 0);
    if (isOpen || !/[.,;:!?)\]*…）]/.test(last)) break;
    left.set(last, (left.get(last) ?? 0) - 1);
  }
  return run.slice(0, end);
}
