import type { Answer, Call } from "../../support/client.ts";
import type { CallerName } from "./caller-name.ts";
import type { Stage } from "./stage.ts";

/**
 * What a field is on the wire: a JSON type, or `time` (ISO 8601 in UTC); with `?` it may be null. A list of one shape is
 * a list of such, an object names the fields that must be there; others may be there too.
 */
export type Shape = Word | `${Word}?` | [Shape] | { [field: string]: Shape };
type Word = "string" | "number" | "integer" | "boolean" | "time" | "object" | "array" | "any";

export interface Request extends Pick<Call, "json" | "form" | "headers" | "raw"> {
  query?: Record<string, string>;
}

/** What a request needs beside what is written in the row, made by the stage: `params` fill the path's braces. */
export interface Prepared extends Request {
  params?: Record<string, string | number>;
}

type Prepare = (stage: Stage) => Promise<Prepared> | Promise<void>;

/** A documented error, provoked. */
export interface Refusal {
  because: string;
  status: number;
  /** `error.code` of the answer. */
  code: string;
  /** The row's own unless told. */
  caller?: CallerName;
  prepare?: Prepare;
  request?: Request;
}

/** Proof of one documented endpoint, or of several that are one method on the same paths. */
export type Row = RequestRow | FreeRow;

/** For what is no plain request: sockets, streams. */
export interface FreeRow {
  ids: [string, ...string[]];
  prove(stage: Stage, path: string): Promise<void>;
}

export interface RequestRow {
  ids: [string, ...string[]];
  caller: CallerName;
  /** Makes what must be there before; a path's `{assistant_id}` and such are filled by the stage when it gives none. */
  prepare?: Prepare;
  /** The documented request as it stands. */
  request?: Request;
  status: number;
  /** Every documented field of the answer. */
  answer: Shape;
  /** What a user would notice. */
  check?: (answer: Answer, stage: Stage) => void | Promise<void>;
  refusals?: Refusal[];
}
