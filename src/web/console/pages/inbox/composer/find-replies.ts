interface Reply {
  id: number;
  shortcut: string;
  title: string;
  text: string;
}

/** The saved replies that match a word, those whose shortcut begins with it first. At most `limit`. */
export function findReplies<T extends Reply>(replies: readonly T[], word: string, limit = 20): T[] {
  const wanted = plain(word);
  const rankOf = ({ shortcut, title, text }: T) => {
    if (plain(shortcut).startsWith(wanted)) return 0;
    if (plain(title).includes(wanted)) return 1;
    return plain(text).includes(wanted) ? 2 : 3;
  };
  const ranked: T[][] = [[], [], [], []];
  for (const reply of replies) ranked[rankOf(reply)]?.push(reply);
  return ranked.slice(0, 3).flat().slice(0, limit);
}

/** Case and accents make no difference. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
