const reasons = {
  gave_up: "The training failed several times. Start it again later.",
  assistant_deleted: "The chatbot was deleted.",
  dataset_deleted: "A dataset was deleted.",
} as const;

/** The training cannot continue; `message` is for a person. */
export class TrainingStopped extends Error {
  readonly code: keyof typeof reasons | "unsuitable_examples";

  constructor(code: keyof typeof reasons | "unsuitable_examples", message?: string) {
    super(message ?? reasons[code as keyof typeof reasons]);
    this.name = "TrainingStopped";
    this.code = code;
  }
}
