/** Texts that runtimes cut into words differently, and a digest of their features: the same in Node and in workerd. */
export const featureDigests: [text: string, digest: number][] = [
  ["See example.com for key:value pairs", 3_218_367_864],
  ["Where's my order №4417? It's late!", 1_503_904_302],
  ["Где мой заказ? Ещё не пришёл…", 3_579_754_012],
  ["東京への配送はいつですか", 953_108_893],
  ["ｆｕｌｌ ｗｉｄｔｈ ÀÉÎ 👍🏽", 1_282_471_116],
];

/** One number for the features of a text, their counts and their order. */
export function digestOfFeatures(groups: Iterable<ReadonlyMap<number, number>>): number {
  let digest = 0;
  for (const group of groups) {
    for (const [feature, count] of group) digest = (Math.imul(digest, 31) + feature * count) >>> 0;
  }
  return digest;
}
