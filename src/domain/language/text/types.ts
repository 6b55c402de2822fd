/** Content words of a text, repeats kept, and the stem of each at the same place. */
export interface AnalysedText {
  words: string[];
  stems: string[];
}

/** What a search asks: the content words of one or more turns. */
export interface AnalysedQuery extends AnalysedText {
  /** Distinct pairs of stems that stand side by side in a turn, each as two stems with a space between. */
  pairs: string[];
  /** Other words that would answer as well, for less. */
  kin: Kin[];
}

/** A stem that stands for one or more of the query's: everyday wording ("cost" for "price"), a compound ("checkup"). */
export interface Kin {
  stem: string;
  of: string[];
  isCompound: boolean;
}
