import type { Answer, Call } from "../../support/client.ts";
import type { Shape } from "../replyx/row.ts";
import type { Stage } from "./stage.ts";

/** A request: `params` fill the path's braces, `query` follows it. */
export interface Prepared extends Pick<Call, "json" | "form" | "raw" | "headers"> {
  params?: Record<string, string | number>;
  query?: string;
}

/** A documented error: its cause made true, and the exact body. `token` replaces the account's. */
export interface Refusal {
  because: string;
  prepare(stage: Stage): Promise<Prepared & { token?: string; body: Record<string, unknown> }>;
  /** What must not have changed. */
  check?(stage: Stage): Promise<void>;
}

/** Proof of one use of a documented endpoint. */
export interface Row {
  id: string;
  /** What it proves, in words. */
  what: string;
  /** The documented request, with what must be there before. */
  prepare(stage: Stage): Promise<Prepared>;
  /** Every documented field of the answer. */
  answer: Shape;
  /** What a user would notice. */
  check?(answer: Answer, stage: Stage): Promise<void>;
  refusals?: Refusal[];
}
