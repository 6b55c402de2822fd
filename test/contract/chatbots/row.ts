import type { Answer, Call } from "../../support/client.ts";
import type { Shape } from "../replyx/row.ts";
import type { Stage } from "./stage.ts";

/** A request: `params` fill the path's braces, `query` follows it; `caller` replaces the owner's token. */
export interface Prepared extends Pick<Call, "json" | "form" | "raw" | "headers" | "token"> {
  params?: Record<string, string | number>;
  query?: string;
  /** Without a credential. */
  isOpen?: true;
}

/** A documented error: its cause made true. */
export interface Refusal {
  because: string;
  status: number;
  code: string;
  prepare(stage: Stage): Promise<Prepared>;
  /** What must not have changed. */
  check?(stage: Stage): Promise<void>;
}

/** Proof of one use of a documented endpoint. */
export interface Row {
  id: string;
  /** What it proves, in words. */
  what: string;
  /** The request, with what must be there before. */
  prepare(stage: Stage): Promise<Prepared>;
  /** 200 unless given. */
  status?: 200 | 201;
  /** Every field of `data`: of the record, or of each record of a page. */
  data: Shape | "null";
  /** What a user would notice. */
  check?(answer: Answer, stage: Stage): Promise<void> | void;
  refusals?: Refusal[];
}
