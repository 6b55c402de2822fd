/** What the keys of the inbox do. */
export const keysEn = {
  j: "next conversation",
  k: "previous conversation",
  Enter: "open, then write",
  r: "reply",
  n: "note",
  "/": "saved reply",
  e: "close or reopen",
  t: "take or hand back",
  a: "assign",
  l: "labels",
  s: "snooze",
  p: "priority",
  m: "merge with another",
  c: "suggest a reply",
  f: "search",
  "?": "this list",
};
