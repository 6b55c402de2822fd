/** Content words of a text, with repeats, and the stem of each at the same index. */
export interface AnalysedText {
  words: string[];
  stems: string[];
}

/** An analysed search query: the content words of one or more turns. */
export interface AnalysedQuery extends AnalysedText {
  /** Distinct pairs of adjacent stems in a turn, each as two stems with a space between. */
  pairs: string[];
  /** Other words that also match, with a lower weight. */
  related: RelatedTerm[];
}

/**
 * A stem related to one or more of the query's stems: an everyday synonym ("cost" for "price"), a compound ("checkup").
 */
export interface RelatedTerm {
  stem: string;
  of: string[];
  isCompound: boolean;
}
