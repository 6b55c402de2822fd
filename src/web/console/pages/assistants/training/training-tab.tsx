import "./training.css";
import { useTexts } from "../../../texts/use-texts.ts";
import { DatasetPage } from "./dataset-page.tsx";
import { Datasets } from "./datasets.tsx";
import { SessionPage } from "./session-page.tsx";
import { Sessions } from "./sessions.tsx";
import { trainingTexts } from "./texts.ts";

interface TrainingTabProps {
  assistantId: number;
  /** The rest of the address: `datasets/<id>` or `sessions/<id>`. */
  rest: readonly string[];
}

/** Examples of messages, and the models that were trained with them. */
export function TrainingTab({ assistantId, rest: [kind, id = ""] }: TrainingTabProps) {
  const texts = useTexts(trainingTexts);
  const isOne = /^[1-9]\d{0,14}$/.test(id);
  if (isOne && kind === "datasets") return <DatasetPage key={id} assistantId={assistantId} datasetId={Number(id)} />;
  if (isOne && kind === "sessions") return <SessionPage key={id} assistantId={assistantId} sessionId={Number(id)} />;
  return (
    <div class="assistants-tab stack">
      <p class="quiet">{texts.intro}</p>
      <Datasets assistantId={assistantId} />
      <Sessions assistantId={assistantId} />
    </div>
  );
}
