const reasons = {
  gave_up: "A question failed several times. Start the evaluation again later.",
  assistant_deleted: "The assistant was deleted.",
  draft_ended: "The draft was discarded or published meanwhile.",
  insufficient_balance: "The balance did not cover the next question.",
} as const;

/** The evaluation cannot continue; `message` is for a person. */
export class EvaluationStopped extends Error {
  readonly code: keyof typeof reasons;

  constructor(code: keyof typeof reasons) {
    super(reasons[code]);
    this.name = "EvaluationStopped";
    this.code = code;
  }
}
