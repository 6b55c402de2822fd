import "../knowledge/knowledge.css";
import { useState } from "preact/hooks";
import { useQuery } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { AddFiles } from "../knowledge/sources/add-files.tsx";
import { UploadList } from "../knowledge/sources/upload-list.tsx";
import { AddSite } from "./add-site.tsx";
import { AddText } from "./add-text.tsx";
import { Documents, Websites } from "./sources.tsx";
import type { StepProps } from "./steps.ts";
import { startTexts } from "./texts.ts";
import { useWhileWorking } from "./use-while-working.ts";

const views = { file: AddFiles, site: AddSite, text: AddText };
type Way = keyof typeof views;
const ways = Object.keys(views) as Way[];

/** Step 1: what the assistant answers from. */
export function KnowledgeStep({ assistant, onNext }: StepProps) {
  const texts = useTexts(startTexts);
  const common = useTexts(commonTexts);
  const [way, setWay] = useState<Way>("file");
  // So many that the pages of a website leave none of the documents out.
  const documents = useQuery("GET /api/documents", { query: { assistant_id: assistant.id, limit: 500 } });
  const websites = useQuery("GET /api/assistants/{assistant_id}/websites", { path: { assistant_id: assistant.id } });
  useWhileWorking(websites.data ?? []);
  const isReady = documents.data?.some(({ processing_status: state }) => state === "completed") ?? false;
  return (
    <>
      <fieldset class="assistants-choices" aria-label={texts.wayList}>
        {ways.map((each) => (
          <Button key={each} aria-pressed={each === way} onClick={() => setWay(each)}>
            {texts.ways[each]}
          </Button>
        ))}
      </fieldset>
      {ways.map((each) => {
        const View = views[each];
        // Those that are not shown go on with what they send, and take files that are dropped.
        return (
          <div key={each} hidden={each !== way}>
            <View assistantId={assistant.id} />
          </div>
        );
      })}
      <UploadList assistantId={assistant.id} />
      <Loaded query={websites}>{(read) => <Websites websites={read} />}</Loaded>
      <Loaded query={documents}>{(read) => <Documents assistantId={assistant.id} documents={read} />}</Loaded>
      <div>
        <Button {...(isReady && { kind: "primary" as const })} onClick={onNext}>
          {isReady ? texts.ask : common.next}
        </Button>
      </div>
    </>
  );
}
