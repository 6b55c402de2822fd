import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { draftTexts } from "./texts.ts";

/** Where to write golden questions, while there are none. */
export function NoGolden({ assistantId }: { assistantId: number }) {
  const texts = useTexts(draftTexts);
  const golden = useQuery("GET /api/assistants/{assistant_id}/golden-questions", {
    path: { assistant_id: assistantId },
    query: { limit: 1 },
  });
  if (golden.data?.total !== 0) return null;
  return (
    <p>
      {texts.noGolden} <a href={`/console/assistants/${assistantId}/evaluations`}>{texts.toGolden}</a>
    </p>
  );
}
