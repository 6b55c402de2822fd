import type { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { AnswerSettings, AppliedSettings } from "../../assistants/answer-settings/types.ts";
import type { Bar, BarName } from "../evaluation/types.ts";

/** Who did something: a user of the account. */
export interface Actor {
  accountId: number;
  userId: number;
  displayName: string;
}

/** The stored draft of an assistant. */
export type DraftRow = Omit<typeof settingsDrafts.$inferSelect, "changes" | "minimums"> & {
  changes: Partial<AnswerSettings>;
  minimums: Bar;
};

/** A figure of the draft beside that of the live settings. */
export interface ComparedFigure {
  name: BarName;
  /** null where the set has no question for it. */
  live: number | null;
  draft: number | null;
  minimum: number | null;
  /** `worse`: than live, by more than the tolerance; `below`: the minimum; null: it holds. */
  problem: "worse" | "below" | null;
}

/** What has changed since the runs, so that they do not count. */
export type StaleReason = "live" | "draft" | "questions" | "documents";

/** How the draft of settings did. */
export interface Check {
  /**
   * `none`: it was not evaluated; `running`; `failed`: a run ended early; `stale`: something has changed since; `worse`: it does not
   * hold; `holds`: it may go live.
   */
  state: "none" | "running" | "failed" | "stale" | "worse" | "holds";
  stale: StaleReason[];
  /** The runs of the live settings and of the draft. */
  baselineId: number | null;
  evaluationId: number | null;
  /** Empty until both runs have completed. */
  figures: ComparedFigure[];
  /** Questions that the hosted model did not answer in the run of the draft. */
  modelFailures: number;
  /** Questions that went worse than with the live settings, and better. */
  worse: number;
  better: number;
  /** Questions of both runs that were asked, of those that will be. */
  questionsDone: number;
  questionsCount: number;
  error: { code: string; message: string } | null;
}

export interface SettingsDraft {
  assistantId: number;
  live: AppliedSettings;
  /** null: there is none. */
  draft: {
    /** The live settings with the changes. */
    settings: AppliedSettings;
    changed: (keyof AnswerSettings)[];
    version: number;
    minimums: Bar;
    publishesItself: boolean;
    updatedAt: number;
    updatedByName: string;
    /** The model that answers with the draft: `extractive` is the built-in one. */
    answeringModel: string;
    check: Check;
  } | null;
  /** What was live before the last publication or roll-back; null: nothing was published yet. */
  previous: {
    settings: AnswerSettings;
    /** Whether its personality still exists; a roll-back leaves the live one otherwise. */
    hasPersonality: boolean;
    /** Rises with each publication and roll-back. */
    version: number;
    replacedAt: number;
    replacedByName: string;
  } | null;
}
