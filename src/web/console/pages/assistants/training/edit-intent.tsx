import { useState } from "preact/hooks";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { askConflict } from "../../../client/conflict.ts";
import { mergeField } from "../../../client/merge-field.ts";
import { save } from "../../../client/save.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { EditForm } from "../../../ui/edit-form.tsx";
import { Choice } from "../parts/choice.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { readDatasetAnew } from "./read-dataset-anew.ts";
import { trainingTexts } from "./texts.ts";
import type { Action, Dataset } from "./types.ts";

interface EditIntentProps {
  dataset: Dataset;
  intent: Dataset["intents"][number];
  onClose(): void;
}

const types = ["none", "handoff", "answer", "tool"] as const;

/** Chooses what happens with messages of an intent. */
export function EditIntent({ dataset, intent, onClose }: EditIntentProps) {
  const texts = useTexts(trainingTexts);
  // As it was when the form was opened: it may be read anew meanwhile.
  const [{ name, action }] = useState(intent);
  const [type, setType] = useState<Action["type"]>(action.type);
  const [tool, setTool] = useState(action.type === "tool" ? { plugin: action.plugin, tool: action.tool } : null);
  const store = async (form: FormData) => {
    const next = actionOf(type, String(form.get("answer") ?? ""), tool);
    const { id } = dataset;
    // What others have changed meanwhile stays: only this intent is replaced.
    const { intents } = await call("GET /api/v1/training/datasets/{id}", { path: { id }, query: { limit: 1 } });
    const stored = intents.find((each) => each.name === name)?.action ?? { type: "none" };
    if (mergeField(action, next, stored).isConflict) {
      const choice = await askConflict([{ name: "action", theirs: stored, mine: next }]);
      if (choice === null) throw ApiError.changedElsewhere({ action: stored });
      if (choice === "theirs") return readDatasetAnew();
    }
    const kept = intents.filter((each) => each.name !== name && each.action.type !== "none");
    const changed = [...kept, { name, action: next }].map((each) => ({ name: each.name, action: each.action }));
    await save("PUT /api/v1/training/datasets/{id}", { path: { id }, body: { intents: changed } }, { intents });
    await readDatasetAnew();
  };
  return (
    <EditForm title={name} onSave={store} onClose={onClose}>
      <Choice
        label={texts.whatItDoes}
        value={type}
        options={types.map((value) => ({ value, label: texts.actions[value] }))}
        onChoose={(next) => setType(next)}
      />
      {type === "answer" && (
        <TextArea
          label={texts.fixedAnswer}
          hint={texts.fixedAnswerHint}
          name="answer"
          required
          maxLength={4000}
          defaultValue={action.type === "answer" ? action.text : ""}
        />
      )}
      {type === "tool" && <ToolChoice assistantId={dataset.chatbotId} chosen={tool} onChoose={setTool} />}
      <p class="quiet small">{texts.nextTraining}</p>
    </EditForm>
  );
}

function actionOf(type: Action["type"], text: string, tool: Tool | null): Action {
  if (type === "answer") return { type, text };
  if (type === "tool") return { type, ...(tool ?? { plugin: "", tool: "" }) };
  return { type };
}

interface Tool {
  plugin: string;
  tool: string;
}

interface ToolChoiceProps {
  assistantId: number;
  chosen: Tool | null;
  onChoose(tool: Tool): void;
}

/** One of the tools of the plugins that the assistant has. */
function ToolChoice({ assistantId, chosen, onChoose }: ToolChoiceProps) {
  const texts = useTexts(trainingTexts);
  const installed = useQuery("GET /api/v1/chatbots/{chatbotId}/plugins", {
    path: { chatbotId: assistantId },
    query: { limit: 100 },
  });
  const plugins = installed.data?.items.map(({ plugin }) => plugin) ?? [];
  const plugin = plugins.find(({ name }) => name === chosen?.plugin);
  const status = useQuery(
    "GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status",
    { path: { chatbotId: assistantId, pluginId: plugin?.id ?? 0 } },
    { isEnabled: plugin !== undefined },
  );
  const tools = plugin === undefined ? [] : (status.data?.tools ?? []);
  if (installed.data !== undefined && plugins.length === 0) {
    return (
      <p>
        {texts.noPlugins} <a href={`/console/assistants/${assistantId}/plugins`}>{texts.toPlugins}</a>
      </p>
    );
  }
  const none = { value: "", label: texts.choose };
  return (
    <>
      <Choice
        label={texts.plugin}
        value={plugin?.name ?? ""}
        options={[none, ...plugins.map(({ name }) => ({ value: name, label: name }))]}
        onChoose={(name) => onChoose({ plugin: name, tool: "" })}
      />
      <Choice
        label={texts.tool}
        hint={texts.toolHint}
        value={chosen?.tool ?? ""}
        options={[none, ...tools.map(({ name }) => ({ value: name, label: name }))]}
        onChoose={(name) => onChoose({ plugin: plugin?.name ?? "", tool: name })}
      />
    </>
  );
}
