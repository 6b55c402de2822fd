import { cutHistory } from "./cut-history.ts";
import { readSubject } from "./read-subject.ts";
import type { MailFile, ParsedMail } from "./types.ts";

/** Parts that no person has added: signatures of the whole mail, and copies of the text for some programs. */
const machineTypes = new Set([
  ...["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"],
  ...["application/pgp-encrypted", "application/ms-tnef", "text/x-amp-html", "text/watch-html"],
]);

const picture = /\[cid:([^\]\s]{1,200})\]/g;

/**
 * What a person has written in a mail, and the files that belong to it. Pictures inside the text count when they are in the person's own
 * part: those of the quoted history, and logos under it, do not.
 */
export function readBody(mail: ParsedMail): { text: string; files: MailFile[] } {
  const { isForward } = readSubject(mail.subject);
  const ofHtml = mail.htmlText === null ? null : cutHistory(mail.htmlText, { isForward });
  const text = mail.text === null ? (ofHtml ?? "") : cutHistory(mail.text, { isForward });
  const shown = new Set(Array.from(ofHtml?.matchAll(picture) ?? [], ([, id]) => id));
  const inHtml = new Set(Array.from(mail.htmlText?.matchAll(picture) ?? [], ([, id]) => id));
  const files = mail.files.filter(({ contentType, contentId }) => {
    if (machineTypes.has(contentType)) return false;
    return contentId === null || !inHtml.has(contentId) || shown.has(contentId);
  });
  return {
    text: text
      .replaceAll(picture, "")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
    files,
  };
}
