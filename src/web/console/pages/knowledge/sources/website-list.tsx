import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { usePollWhile } from "../poll-while.ts";
import { WebsiteRow } from "./website-row.tsx";
import { websiteTexts } from "./website-texts.ts";

const polled = [
  "GET /api/assistants/{assistant_id}/websites",
  "GET /api/websites/{website_id}",
  "GET /api/assistants/{assistant_id}/documents",
  "GET /api/knowledge/stats",
] as const;

/** The websites of an assistant, with the progress of what is being read. Nothing while there is none. */
export function WebsiteList({ assistantId }: { assistantId: number }) {
  const texts = useTexts(websiteTexts);
  const query = useQuery("GET /api/assistants/{assistant_id}/websites", { path: { assistant_id: assistantId } });
  const websites = query.data ?? [];
  const isReading = websites.some(({ status }) => status === "queued" || status === "processing");
  usePollWhile(isReading, JSON.stringify(websites.map(({ status, pages }) => [status, pages])), polled);
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
