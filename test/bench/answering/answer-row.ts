/** A part of the report of `npm run bench:answers`: one file in `rows/`, named in `rows/all.ts`. */
export interface AnswerPart {
  title: string;
  /** Measures with the sets of the folders that were given; each row is printed as one line of a table. */
  measure(folders: string[]): Promise<Record<string, string | number>[]>;
}
