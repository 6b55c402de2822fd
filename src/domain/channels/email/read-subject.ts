/**
 * Prefixes by which mail programs mark replies and forwarded mails, in the languages of Outlook, Lotus and others
 * (https://en.wikipedia.org/wiki/List_of_email_subject_abbreviations, 2026). "VS" is a reply in Finnish, "VL" a forwarded mail.
 */
const replies = new Set([
  ...["re", "res", "ref", "rif", "r", "aw", "antw", "sv", "vs", "odp", "ynt", "ynt.", "ats", "vá", "bls", "ang"],
  ...["отв", "ответ", "на", "відп", "відповідь", "απ", "σχετ", "回复", "回覆", "答复", "返信", "답장", "rép", "réf"],
]);
const forwards = new Set([
  ...["fw", "fwd", "wg", "tr", "vl", "vb", "vs fwd", "rv", "i", "enc", "doorst", "pd", "ilt", "továbbítás"],
  ...["пересл", "пер", "переслано", "πρθ", "转发", "轉寄", "转寄", "転送", "전달"],
]);

export interface ReadSubject {
  /** The subject without such prefixes, on one line. */
  base: string;
  isReply: boolean;
  isForward: boolean;
}

/** Reads a subject: what it is about, and whether it marks a reply or a forwarded mail. */
export function readSubject(subject: string): ReadSubject {
  let base = subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  let [isReply, isForward] = [false, false];
  for (;;) {
    // "Re[2]:" and "Re (3):" count replies.
    const [whole, word = ""] = /^([^\s:：[(]{1,12}) ?(?:\[\d{1,3}\]|\(\d{1,3}\))? ?[:：] ?/u.exec(base) ?? [];
    // The dot of "İ" would stay as a character of its own.
    const name = word.toLowerCase().replaceAll("\u0307", "");
    if (whole === undefined || !(replies.has(name) || forwards.has(name))) return { base, isReply, isForward };
    if (replies.has(name)) isReply = true;
    else isForward = true;
    base = base.slice(whole.length).trim();
  }
}

/** The subject of an answer. */
export function replySubject(subject: string): string {
  const { base } = readSubject(subject);
  return `Re: ${base}`.trim();
}

/** What is the same for all mails of one subject. */
export function subjectKey(subject: string): string {
  return readSubject(subject).base.toLowerCase();
}
