import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";

/** Cells are separated by three characters, so this many cells exceed the text limit even if all are empty. */
const MAX_CELLS = MAX_TEXT_LENGTH / 3;

/** Throws `ExtractionError` `too_much_text` for more cells than a document may have, before memory is allocated. */
export function rejectHugeGrid(cells: number): void {
  if (cells > MAX_CELLS) throw tooMuchText();
}
