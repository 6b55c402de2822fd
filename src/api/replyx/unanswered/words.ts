import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const unansweredWords: Words = {
  "NewRating.rating": "The rating: 1 or `good`, -1 or `bad`.",
  "Rating.rating": "The rating: 1 is good, -1 is bad.",
  "UnansweredCluster.count": "How often it was asked.",
  "UnansweredCluster.examples.reason": "What showed that the question was not answered.",
  cluster: "The group of like questions, now answered.",
  comment: "What the visitor added to the rating, at most 2,000 characters.",
  first_seen: "When it was asked first.",
  rated_at: "When it was rated.",
};
