import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { WebsiteRow } from "./website-row.tsx";
import { websiteTexts } from "./website-texts.ts";

/** The websites of an assistant, with the progress of what is being read. Nothing while there is none. The list of sources polls them. */
export function WebsiteList({ assistantId }: { assistantId: number }) {
  const texts = useTexts(websiteTexts);
  const query = useQuery("GET /api/assistants/{assistant_id}/websites", { path: { assistant_id: assistantId } });
  const websites = query.data ?? [];
  if (websites.length === 0) return null;
  return (
    <section class="stack" aria-label={texts.websites}>
      <h2>{texts.websites}</h2>
      <ul class="knowledge-rows card">
        {websites.map((website) => (
          <WebsiteRow key={website.id} website={website} />
        ))}
      </ul>
    </section>
  );
}
