import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addressOf, type Choice, periodNames } from "./choice.ts";
import { figureTexts } from "./texts.ts";

const channels = ["website", "telegram", "whatsapp", "sms", "email", "api"] as const;

/** The period and the filters. A choice is in the address, so that it can be sent and gone back to. */
export function ChoiceForm({ choice }: { choice: Choice }) {
  const texts = useTexts(figureTexts);
  const { route } = useLocation();
  const [isOwn, setOwn] = useState(choice.period === "own");
  const [problem, setProblem] = useState<string | null>(null);
  const assistants = useQuery("GET /api/assistants", {});
  const operators = useQuery("GET /api/operators", {});
  const go = (changes: Partial<Choice>) => route(addressOf({ ...choice, ...changes }));
  return (
    <div class="stack">
      <fieldset class="row figures-periods" aria-label={texts.period}>
        {periodNames.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={name === "own" ? isOwn : !isOwn && choice.period === name}
            onClick={() => (name === "own" ? setOwn(true) : go({ period: name }))}
          >
            {texts.periods[name]}
          </button>
        ))}
      </fieldset>
      {isOwn && (
        <form
          class="row figures-dates"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            const [from, to] = [String(form.get("from")), String(form.get("to"))];
            if (from > to) setProblem(texts.wrongDates);
            else go({ period: "own", from, to });
          }}
        >
          <TextField label={texts.from} name="from" type="date" defaultValue={choice.from} required />
          <TextField label={texts.to} name="to" type="date" defaultValue={choice.to} required />
          <Button type="submit" kind="primary">
            {texts.show}
          </Button>
          {problem && (
            <span class="bad-text" role="alert">
              {problem}
            </span>
          )}
        </form>
      )}
      <div class="row figures-filters">
        <Select
          label={texts.assistant}
          all={texts.allAssistants}
          value={choice.assistantId}
          options={assistants.data?.map(({ id, name }) => [String(id), name]) ?? []}
          onChoose={(value) => go({ assistantId: Number(value) || null })}
        />
        <Select
          label={texts.channel}
          all={texts.allChannels}
          value={choice.channel ?? null}
          options={channels.map((name) => [name, texts.channels[name]])}
          onChoose={(value) => go({ channel: (value || null) as Choice["channel"] })}
        />
        <Select
          label={texts.operator}
          all={texts.allOperators}
          value={choice.operatorId}
          options={operators.data?.map(({ id, name, email }) => [String(id), name || email]) ?? []}
          onChoose={(value) => go({ operatorId: Number(value) || null })}
        />
      </div>
    </div>
  );
}

interface SelectProps {
  label: string;
  all: string;
  value: string | number | null;
  options: (readonly [value: string, name: string])[];
  onChoose(value: string): void;
}

function Select({ label, all, value, options, onChoose }: SelectProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={value === null ? "" : String(value)}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{all}</option>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
