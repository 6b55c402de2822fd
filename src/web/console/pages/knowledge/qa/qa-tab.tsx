import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { useSourceChanges } from "../use-source-changes.ts";
import { EditPair } from "./edit-pair.tsx";
import { exportPairs } from "./export-pairs.ts";
import { ImportPairs } from "./import-pairs.tsx";
import { PairList } from "./pair-list.tsx";
import { qaTexts } from "./texts.ts";

/** The questions and answers of an assistant; `/console/knowledge/qa/import` imports them. */
export function QaTab({ assistant, rest }: { assistant: Assistant; rest: string }) {
  useSourceChanges(assistant.id);
  const texts = useTexts(qaTexts);
  const { route } = useLocation();
  const [isAdding, setAdding] = useState(false);
  const [exported, setExported] = useState(0);
  const download = useAction(async () => toast(texts.exported(await exportPairs(assistant, setExported))));
  if (rest === "import") return <ImportPairs assistantId={assistant.id} />;
  return (
    <>
      <div class="row">
        <Button kind="primary" calls="POST /api/qa-knowledge" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
        <Button calls="POST /api/qa-knowledge" onClick={() => route("/console/knowledge/qa/import")}>
          {texts.import}
        </Button>
        <Button isRunning={download.isRunning} onClick={() => void download.run()}>
          {download.isRunning ? texts.exporting(exported) : texts.export}
        </Button>
      </div>
      {download.problem && <Notice kind="bad">{download.problem}</Notice>}
      <PairList assistantId={assistant.id} />
      {isAdding && <EditPair assistantId={assistant.id} onClose={() => setAdding(false)} />}
    </>
  );
}
