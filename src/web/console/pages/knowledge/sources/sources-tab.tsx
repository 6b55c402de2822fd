import { useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { useSourceChanges } from "../use-source-changes.ts";
import { AddFiles } from "./add-files.tsx";
import { AddWebsite } from "./add-website.tsx";
import { SourceList } from "./source-list.tsx";
import { SourceReader } from "./source-reader.tsx";
import { sourcesTexts } from "./texts.ts";
import { UploadList } from "./upload-list.tsx";
import { WebsiteList } from "./website-list.tsx";
import { WriteText } from "./write-text.tsx";

/** The sources of an assistant, or one of them: `/console/knowledge/sources/7`. */
export function SourcesTab({ assistant, rest }: { assistant: Assistant; rest: string }) {
  useSourceChanges(assistant.id);
  const texts = useTexts(sourcesTexts);
  const [adding, setAdding] = useState<"website" | "text" | null>(null);
  const close = () => setAdding(null);
  if (/^\d+$/.test(rest)) return <SourceReader key={rest} sourceId={Number(rest)} />;
  return (
    <>
      <AddFiles assistantId={assistant.id}>
        <Button calls="POST /api/assistants/{assistant_id}/ingest-website" onClick={() => setAdding("website")}>
          {texts.website}
        </Button>
        <Button calls="POST /api/documents/text" onClick={() => setAdding("text")}>
          {texts.write}
        </Button>
      </AddFiles>
      <UploadList assistantId={assistant.id} />
      <WebsiteList assistantId={assistant.id} />
      <SourceList assistantId={assistant.id} />
      {adding === "website" && <AddWebsite assistantId={assistant.id} onClose={close} />}
      {adding === "text" && <WriteText assistantId={assistant.id} onClose={close} />}
    </>
  );
}
