/** A piece of a line. `mark` is the `[1]` of a citation. */
export type Inline =
  | { kind: "text" | "code"; text: string }
  | { kind: "strong" | "emphasis"; inside: Inline[] }
  | { kind: "link"; href: string; inside: Inline[] }
  | { kind: "mark"; marker: number };

export type Block =
  | { kind: "paragraph" | "heading" | "quote"; lines: Inline[][] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Inline[][] }
  | { kind: "code"; text: string };
