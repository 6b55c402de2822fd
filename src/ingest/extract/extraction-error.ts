export type ExtractionFailure =
  | "encrypted"
  | "no_text"
  | "corrupt_file"
  | "too_many_pages"
  | "too_much_text"
  | "decompression_bomb"
  | "wrong_encoding";

/** A file that cannot be read, now or later. `message` tells the person who uploaded it what to do. */
export class ExtractionError extends Error {
  readonly failure: ExtractionFailure;

  constructor(failure: ExtractionFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExtractionError";
    this.failure = failure;
  }
}
