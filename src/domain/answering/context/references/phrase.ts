/** Numbers and genders that a phrase may have: masculine, feminine, neuter, plural; English has only `s` and `p`. */
export type Form = string;

/** A thing that a turn names. */
export interface Phrase {
  /** As it is written, without article: "electric launch". */
  text: string;
  form: Form;
  /** Its preposition, when it may be a place: "in the café". */
  place: string | null;
  isProperty: boolean;
  start: number;
  end: number;
}
