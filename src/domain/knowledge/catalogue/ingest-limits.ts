/** Attempts before a source is given up: a file that crashes its worker would do so forever. */
export const MAX_INGEST_ATTEMPTS = 5;

/** Workers that may die on a source, or on a page of a crawl, before it is given up. */
export const MAX_WORKER_DEATHS = 2;

/** The error of a source that takes more time or memory than a worker has. */
export const TOO_COMPLEX = {
  errorCode: "too_complex",
  errorMessage:
    "Reading this document takes more time or memory than one document may use. Split it into smaller files, or save it in another format, and upload it again.",
};

/** The error of a source that was given up without a typed reason. */
export const GIVEN_UP = {
  errorCode: "processing_failed",
  errorMessage: `Processing this document failed ${MAX_INGEST_ATTEMPTS} times. Split it into smaller files, or save it in another format, and upload it again.`,
};
