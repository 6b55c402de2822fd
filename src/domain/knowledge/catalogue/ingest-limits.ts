/** Attempts before a source is given up: a file that crashes its worker would do so forever. */
export const MAX_INGEST_ATTEMPTS = 5;

/** The error of a source that was given up without a typed reason. */
export const GIVEN_UP = {
  errorCode: "processing_failed",
  errorMessage: `Processing this document failed ${MAX_INGEST_ATTEMPTS} times. Split it into smaller files, or save it in another format, and upload it again.`,
};
