/** The bytes of a text in a legacy encoding: the inverse of the platform's decoder. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      if (letter < "\u0080") return [letter.charCodeAt(0)];
      const bytes = table.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();
const OF_SEVERAL_BYTES = new Set(["gbk", "big5", "shift_jis", "euc-jp", "euc-kr"]);

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(text).length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0x80; first <= 0xff; first++) {
    add(first);
    if (OF_SEVERAL_BYTES.has(encoding)) for (let second = 0x40; second <= 0xfe; second++) add(first, second);
  }
  tables.set(encoding, table);
  return table;
}
