import type { personalities } from "../../../db/personalities.ts";

/** How an assistant speaks. */
export type Personality = typeof personalities.$inferSelect;

/** The fields that an owner may set; undefined leaves a field unchanged. */
export type PersonalityFields = {
  [Field in
    | "name"
    | "description"
    | "traits"
    | "tone"
    | "language"
    | "formality"
    | "responseLength"
    | "greeting"
    | "forbiddenWords"
    | "examples"]?: Personality[Field] | undefined;
};
