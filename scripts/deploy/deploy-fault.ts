/** Why a deployment cannot go on, in a sentence, and what to do about it. */
export class DeployFault extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
