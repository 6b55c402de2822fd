/** What a value looks like, apart from any language. `values` are the known values of an enumeration: more may come. */
export type Type = { nullable?: boolean } & (
  | { kind: "string" | "integer" | "number" | "boolean"; values?: (string | number | boolean)[] }
  | { kind: "any" | "file" }
  | { kind: "list"; items: Type }
  | { kind: "map"; values: Type }
  | { kind: "record"; name: string }
  | { kind: "union"; of: Type[] }
);

/** A parameter, or a field of a body or record, by its name on the wire. */
export interface Field {
  name: string;
  type: Type;
  required: boolean;
  description?: string;
}

export interface RecordType {
  name: string;
  /** The group that uses it first: those of what it is made of are the same or earlier. */
  group: string;
  /** The group that it belongs to. */
  home: string;
  fields: Field[];
  description?: string;
  /** It is part of a request, or of an answer. */
  isSent: boolean;
  isReceived: boolean;
}

/** How a list goes on: which parameter asks for the next page, and where its value is found. */
export interface Pages {
  /** Of the method that goes through all pages. */
  id: string;
  /** `next`: a field names it; `last`: the id of the last item; `page` and `offset`: counted. */
  style: "next" | "last" | "page" | "offset";
  parameter: string;
  /** The parameters that only make sense for one page. */
  own: string[];
  /** The field with the items; null: the answer is the list. */
  items: string | null;
  item: Type;
  /** The field with the value of `parameter`, of style `next`. */
  next: string | null;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description?: string;
  path_: Field[];
  query: Field[];
  /** `fields` are null where a body is no object with known fields. */
  body: { kind: "json" | "form"; type: Type; fields: Field[] | null } | null;
  answer: { kind: "json" | "bytes"; type: Type };
  streams: boolean;
  pages: Pages | null;
  /** It takes an Idempotency-Key: a resend has no second effect. */
  takesKey: boolean;
  /** The names of the credentials that it takes, any of them. */
  credentials: string[];
}

export interface Group {
  tag: string;
  operations: Operation[];
}

/** What a client shows: the header it is sent in, and whether as a bearer's token. */
export interface Credential {
  /** Its name in snake case. */
  own: string;
  header: string;
  isBearer: boolean;
  required: boolean;
  docs: string;
}

/** A class of the libraries: a dialect for one kind of caller. */
export interface Client {
  name: string;
  /** The client whose records it uses: its own, or those of the client of the same dialect. */
  typesOf: string;
  title: string;
  credentials: Credential[];
  groups: Group[];
  records: RecordType[];
  /** The names of the records that webhooks get, one for each type of event. */
  events: string[];
}
