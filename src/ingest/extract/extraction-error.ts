import { TOO_COMPLEX } from "../../domain/knowledge/catalogue/ingest-limits.ts";
import { MAX_TEXT_LENGTH } from "../limits.ts";

export type ExtractionFailure =
  | "encrypted"
  | "no_text"
  | "corrupt_file"
  | "too_many_pages"
  | "too_much_text"
  | "too_deep"
  | "too_complex"
  | "decompression_bomb"
  | "wrong_encoding"
  | "virus_detected";

/** A file that cannot be read; a retry would not help. `message` tells the uploader what to do. */
export class ExtractionError extends Error {
  readonly failure: ExtractionFailure;

  constructor(failure: ExtractionFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExtractionError";
    this.failure = failure;
  }
}

/** A file that its own program could not open either. */
export function damaged(): ExtractionError {
  return new ExtractionError(
    "corrupt_file",
    "The file is damaged. Open it in its program, save it and upload it again.",
  );
}

/** More text than one document may have. */
export function tooMuchText(): ExtractionError {
  return new ExtractionError(
    "too_much_text",
    `The document has more than ${MAX_TEXT_LENGTH.toLocaleString("en")} characters. Split it and upload the parts.`,
  );
}

/** A file that takes too long to read. */
export function tooComplex(): ExtractionError {
  return new ExtractionError("too_complex", TOO_COMPLEX.errorMessage);
}

/** A file that unpacks to more than allowed. */
export function bomb(): ExtractionError {
  return new ExtractionError(
    "decompression_bomb",
    "The file unpacks to far more data than allowed. Save it again in its program, or upload it as a PDF.",
  );
}
