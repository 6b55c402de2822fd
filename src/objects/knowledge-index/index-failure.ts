/** Why an operation of the index failed. For the log, not for users. */
export interface IndexFailure {
  message: string;
}
