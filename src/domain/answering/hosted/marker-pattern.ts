const number = String.raw`\^?\d{1,3}`;
const list = String.raw`${number}(?:\s*[,;–-]\s*${number})*`;
const label = String.raw`(?:(?:passages?|sources?|отрывок|отрывки|источник|источники)\s*)?`;

/** A marker as hosted models write it: `[1]`, `[1, 2]`, `[1-3]`, `[^1]`, `[passage 1]`, `【1】`. Ignore case. */
export const markerPattern = String.raw`\[${label}(${list})\]|【${label}(${list})[^】]{0,20}】`;
