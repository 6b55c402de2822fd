import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";

/** Between two cells stand three characters, so that so many cells are too much text even when all of them are empty. */
const MOST_CELLS = MAX_TEXT_LENGTH / 3;

/** Throws `ExtractionError` `too_much_text` for more cells than a document may have, before there is memory for them. */
export function refuseHugeGrid(cells: number): void {
  if (cells > MOST_CELLS) throw tooMuchText();
}
