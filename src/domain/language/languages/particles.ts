/**
 * The grammatical words of Chinese and Japanese, longest first. Text without spaces is cut at them wherever they stand, in
 * documents and questions alike, so a word is here only if it is hardly ever a part of another one. One list for both: a line
 * of Chinese characters alone does not tell which of the two it is.
 */
export function particles(): string[] {
  return `${chinese} ${japanese}`
    .trim()
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
}

const chinese = `
什么 什麼 怎么 怎麼 怎样 怎樣 怎么样 多少 多久 哪里 哪裡 哪儿 哪些 哪个 哪個 如何 是否 可以 能否 能不能 可不可以 是不是 有没有 有沒有 请问 請問
为什么 為什麼 为何 為何 什么时候 什麼時候 多少钱 多少錢 我们 我們 你们 你們 他们 他們 您们 咱们 这个 這個 那个 那個 这里 這裡 那里 这些 這些 那些 需要 吗
嗎 呢 吧 啊 的 是 您 你 我 这 這 那 和 与 及 或 也 都 就 还 還 把 被 让 讓 给 給 谁 誰 很 几 幾 么 麼 们 們 想 要 请 請 一下 告诉我`;

const japanese = `
でしょうか ませんか でしょう ください 下さい ですか ますか ました ません まして できますか できません できます できる できない です ます している しています
して した する すれば される されます します しました しますか について においては において によって による に関して ありますか ありません あります ある
ない いる います いつ どこ どう どうやって どうすれば なに なん なぜ どの どれ どんな どのくらい どれくらい いくら いくつ くらい ぐらい だれ から まで より
など への には では とは ので のに けど けれど でも または および こと もの ため とき よう そう これ それ あれ この その あの ここ そこ もし もらえますか
いただけますか いただけます いただく ほしい たい たら なら れば なる なります なった よい いい ても ながら だけ しか ほど すぐ の は が を に へ と で も や か
ね よ な た て だ`;
