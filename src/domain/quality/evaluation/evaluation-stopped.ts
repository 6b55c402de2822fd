const reasons = {
  gave_up: "A question could not be answered, though it was tried several times. Evaluate again later.",
  assistant_deleted: "The assistant was deleted.",
  insufficient_balance: "The balance did not cover the next question.",
} as const;

/** An evaluation cannot go on; `message` is for a person. */
export class EvaluationStopped extends Error {
  readonly code: keyof typeof reasons;

  constructor(code: keyof typeof reasons) {
    super(reasons[code]);
    this.name = "EvaluationStopped";
    this.code = code;
  }
}
