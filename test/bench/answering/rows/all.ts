import type { AnswerPart } from "../answer-row.ts";
import { abstention } from "./abstention.ts";
import { curve } from "./curve.ts";

/** Every part of the report, in its order. */
export const parts: readonly AnswerPart[] = [abstention, curve];
