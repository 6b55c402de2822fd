/** How often a source is taken up before it is given up: a file that kills its worker would do so for ever. */
export const MAX_INGEST_ATTEMPTS = 5;

/** What a source says that was given up without a typed reason. */
export const STOPPED_TOO_OFTEN = {
  errorCode: "processing_failed",
  errorMessage: `Reading this document was tried ${MAX_INGEST_ATTEMPTS} times and stopped each time. Split it into smaller files, or save it in another format, and upload it again.`,
};
