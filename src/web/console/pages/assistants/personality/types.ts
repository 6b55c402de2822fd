import type { Input, Output } from "../../../client/call.ts";

export type Personality = Output<"GET /api/v1/personalities/{id}">;
export type Changes = Input<"PUT /api/v1/personalities/{id}">["body"];

/** Of parts of the form. */
export interface FieldsProps {
  value: Personality;
  change(more: Partial<Personality>): void;
}
