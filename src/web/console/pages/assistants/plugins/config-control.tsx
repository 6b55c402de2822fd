import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import type { ConfigField } from "./config-fields.ts";
import { pluginsTexts } from "./texts.ts";

interface ConfigControlProps {
  field: ConfigField;
  value: string | boolean;
  /** Of a secret: whether one is stored. */
  isStored: boolean;
  /** Whether the stored secret will be removed. */
  isRemoved: boolean;
  problem: string | undefined;
  onChange(value: string | boolean): void;
  onRemove(isRemoved: boolean): void;
}

/** The control of one setting. */
export function ConfigControl({ field, value, isStored, isRemoved, problem, onChange, onRemove }: ConfigControlProps) {
  const texts = useTexts(pluginsTexts);
  const common = useTexts(commonTexts);
  const { name, kind, isRequired, hint, options } = field;
  const label = isRequired ? field.label : `${field.label} (${common.optional})`;
  const shared = { label, name, problem, value: String(value), ...(hint && { hint }) };
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value);
  switch (kind) {
    case "switch":
      return <Switch label={field.label} {...(hint && { hint })} isOn={value === true} onChange={onChange} />;
    case "choice":
      return (
        <div>
          <Choice
            label={label}
            {...(hint && { hint })}
            value={String(value)}
            options={[
              ...(isRequired && value !== "" ? [] : [{ value: "", label: texts.choose }]),
              ...options.map((option, at) => ({ value: String(at), label: String(option) })),
            ]}
            onChoose={onChange}
          />
          {problem && <span class="small bad-text">{problem}</span>}
        </div>
      );
    case "secret":
      return (
        <div class="stack">
          <TextField
            {...shared}
            hint={[hint, isStored ? texts.secretStored : texts.secretHint].filter(Boolean).join(" ")}
            type="password"
            dir="ltr"
            autocomplete="off"
            disabled={isRemoved}
            onInput={onInput}
          />
          {isStored && !isRequired && <Switch label={texts.removeSecret} isOn={isRemoved} onChange={onRemove} />}
        </div>
      );
    case "json":
      return (
        <TextArea
          {...shared}
          hint={[hint, texts.jsonHint].filter(Boolean).join(" ")}
          dir="ltr"
          spellcheck={false}
          onInput={onInput}
        />
      );
    default:
      return (
        <TextField
          {...shared}
          autocomplete="off"
          {...(kind === "text" ? { dir: "auto" as const } : { inputmode: "decimal" as const, dir: "ltr" as const })}
          onInput={onInput}
        />
      );
  }
}
