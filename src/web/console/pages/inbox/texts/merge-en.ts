/** The texts about merging conversations, in English. */
export const mergeEn = {
  act: "Merge",
  title: (id: number) => `Merge conversation #${id}`,
  intro:
    "One of the two stays open, the other is closed and can be read from it. The visitor notices nothing: a message in the closed one reopens it.",
  find: "Find the other conversation",
  findHint: "A name, a number, or words that were said",
  others: "Other conversations of this contact",
  found: "Found conversations",
  none: "This contact has no other conversation. Search for one.",
  stays: "Which one stays open?",
  this: (id: number) => `This one, #${id}`,
  other: (name: string, id: number) => `${name}, #${id}`,
  isClosed: "closed: reopen it first",
  twoContacts: (one: string, other: string) =>
    `They are with two contacts. “${other}” is merged into “${one}”: its addresses and all its conversations move there.`,
  blocked: "One of the contacts is blocked: merged, the person is, in all their conversations.",
  mergeContacts: "Merge the contacts as well",
  contactsHint:
    "You can undo each for 30 days: the merge of the conversations there, that of the contacts in the details of the contact.",
  do: "Merge",
  done: (merged: number, kept: number) => `Conversation #${merged} is merged into #${kept}.`,
  undo: "Undo the merge",
  undone: (id: number) => `The merge with #${id} is undone.`,
  show: (id: number) => `Show what was said in #${id}`,
  hide: (id: number) => `Hide #${id}`,
  open: (id: number) => `Open #${id}`,
  log: (id: number) => `What was said in #${id}`,
  latest: (count: number) => `The latest ${count} messages. Open the conversation to read all.`,
  nothing: "Nothing was said there.",
};
