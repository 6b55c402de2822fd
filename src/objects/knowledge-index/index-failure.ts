/** Why the index could not do what it was asked: for the log, not for a person. */
export interface IndexFailure {
  message: string;
}
