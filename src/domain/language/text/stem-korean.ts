/**
 * A light stem of a Korean word: its particles and the endings of "to do" and "to be" are removed while two syllables are left.
 * No kept package has a stemmer of Korean.
 */
export function stemKorean(word: string): string {
  let stem = word;
  for (let time = 0; time < 2; time += 1) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= 2);
    if (ending === undefined) return stem;
    stem = stem.slice(0, stem.length - ending.length);
  }
  return stem;
}

const endings = (
  "은 는 이 가 을 를 에 의 로 와 과 도 만 께 나 요 에서 에게 으로 으로는 에는 에서는 까지 부터 보다 처럼 이나 이랑 하고 이며 입니다 입니까 이에요 예요 인가요 인데요 " +
  "하는 하다 하려면 하려고 하면 하고 하세요 하십시오 합니다 합니까 하나요 해요 해야 해서 했어요 했습니다 하실 하시면 할 한 하기 되나요 됩니다 되었 돼요 된 되는 되면 들 들이 들은"
)
  .split(" ")
  .sort((one, other) => other.length - one.length);
