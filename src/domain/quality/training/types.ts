import type { trainingDatasets, trainingExamples, trainingSessions } from "../../../db/training.ts";
import type { IntentAction } from "../../answering/intents/intent-model.ts";
import type { Measures } from "./classifier/measure-cases.ts";

/** An example as it is added. `action` says what the intent does, unless that is known. */
export interface NewExample {
  text: string;
  /** null: none of the intents. */
  intent: string | null;
  action: IntentAction | null;
}

export type Example = Pick<typeof trainingExamples.$inferSelect, "id" | "text" | "intent" | "createdAt">;

export type Actions = Record<string, IntentAction>;

export type Dataset = Omit<typeof trainingDatasets.$inferSelect, "actions"> & { actions: Actions };

/** What became of added examples. The lists have `MAX_REPORTED` entries at most. */
export interface AddedExamples {
  added: number;
  /** Examples with a text that is there already, or twice, with the same intent. */
  duplicates: number;
  /** Examples that were not added, because their text has another intent. */
  contradictions: Contradictions;
  /** Intents for which another action was given than they have; the first one counts. */
  otherActions: { intent: string; kept: IntentAction; refused: IntentAction }[];
}

export interface Contradictions {
  total: number;
  examples: { text: string; intent: string | null; kept: string | null }[];
}

/** The result of a training. */
export interface TrainingReport extends Measures {
  intents: { name: string; examples: number; action: IntentAction["type"] }[];
  /** Examples of no intent. */
  outOfScopeExamples: number;
  /** The confidence below which a message gets no label. */
  bound: number;
  /** Repeated texts of several datasets. */
  duplicates: number;
  /** Texts with different intents in several datasets: none of them was used. */
  contradictions: { total: number; examples: { text: string; intents: (string | null)[] }[] };
  modelBytes: number;
}

export type Training = Omit<typeof trainingSessions.$inferSelect, "report"> & {
  report: TrainingReport | null;
  /** Whether its model labels messages now. */
  isLive: boolean;
};
