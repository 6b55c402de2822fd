/** Where files of mails are stored until `fetchFile` has checked them. */
const folder = "mail-files/";

/** The key of a file of a mail. `mailKey` is the mail's own part of the key, `at` the place of the file in it. */
export function mailFileKey(account: { accountId: number; id: number }, mailKey: string, at: number): string {
  return `${folder}${account.accountId}/${account.id}/${mailKey}/${at}`;
}

/** Whether the remote id of a file is such a key: its bytes are ours to delete. */
export function isMailFileKey(remoteId: string): boolean {
  return remoteId.startsWith(folder);
}
