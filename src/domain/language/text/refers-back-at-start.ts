/**
 * Whether a passage begins with a reference to the text before it: a small letter, "It …", "However …", the second step
 * of a list.
 */
export function refersBackAtStart(text: string): boolean {
  return pattern.test(text);
}

const pattern =
  /^\s*(?:[-*•]\s+)?(?:\p{Ll}|(?:It|Its|They|Their|This|These|Those|He|She|Such|Both|However|Therefore|Thus|Otherwise|Then|But|And|So|In (?:this|that) case|Он|Она|Оно|Они|Его|Её|Их|Это|Этот|Эта|Эти|Однако|Поэтому|Тогда|Затем|При этом|Но|И|Иначе|В (?:этом|таком) случае)(?!\p{L})|(?:[2-9]|1\d)[.)]\s)/u;
