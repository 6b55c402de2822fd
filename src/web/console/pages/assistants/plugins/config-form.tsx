import { useState } from "preact/hooks";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ConfigControl } from "./config-control.tsx";
import { configFields, type JsonSchema } from "./config-fields.ts";
import { type ConfigProblem, configProblems } from "./config-problems.ts";
import { type Config, configOf, keptSecrets, valuesOf } from "./config-values.ts";
import { problemText } from "./problem-text.ts";
import { pluginsTexts } from "./texts.ts";

interface ConfigFormProps {
  schema: JsonSchema;
  /** As it is stored, secrets masked; null for a new installation. */
  stored: Config | null;
  /** What the button says. */
  act: string;
  /** Throws what the form then shows; the form keeps what was typed. */
  onSave(config: Config): Promise<unknown>;
  onClose(): void;
}

/** The settings of a plugin, drawn and checked by its schema. */
export function ConfigForm({ schema, stored, act, onSave, onClose }: ConfigFormProps) {
  const texts = useTexts(pluginsTexts);
  const common = useTexts(commonTexts);
  const fields = configFields(schema);
  const [values, setValues] = useState(() => valuesOf(fields, stored));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly ConfigProblem[]>([]);
  const save = useAction(async (form: HTMLFormElement) => {
    const written = configOf(fields, values, removed);
    const kept = keptSecrets(fields, values, stored).filter((name) => !removed.includes(name));
    const found = configProblems(schema, fields, { ...written, kept });
    setProblems(found);
    if (found.length > 0) {
      const first = fields.find(({ name }) => found.some(({ field }) => field === name));
      form.querySelector<HTMLElement>(`[name="${CSS.escape(first?.name ?? "")}"]`)?.focus();
      return;
    }
    await onSave(written.config);
  });
  const whole = problems.filter(({ field }) => field === null);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save.run(event.currentTarget);
      }}
    >
      {fields.length === 0 && <p class="quiet">{texts.noSettings}</p>}
      {fields.map((field) => {
        const problem = problems.find((each) => each.field === field.name);
        return (
          <ConfigControl
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            isStored={field.kind === "secret" && stored?.[field.name] !== undefined}
            isRemoved={removed.includes(field.name)}
            problem={problem === undefined ? undefined : problemText(problem, texts)}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
            onRemove={(isRemoved) =>
              setRemoved(isRemoved ? [...removed, field.name] : removed.filter((name) => name !== field.name))
            }
          />
        );
      })}
      {whole.map((problem) => (
        <Notice key={problem.detail} kind="bad">
          {problemText(problem, texts)}
        </Notice>
      ))}
      {save.problem && <Notice kind="bad">{save.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" isRunning={save.isRunning}>
          {act}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
