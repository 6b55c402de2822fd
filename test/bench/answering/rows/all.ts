import type { AnswerPart } from "../answer-row.ts";
import { abstention } from "./abstention.ts";
import { contradictions } from "./contradictions.ts";
import { curve } from "./curve.ts";
import { languages } from "./languages.ts";
import { values } from "./values.ts";

/** Every part of the report, in its order. */
export const parts: readonly AnswerPart[] = [abstention, curve, values, contradictions, languages];
