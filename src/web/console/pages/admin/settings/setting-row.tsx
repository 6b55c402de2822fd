import { useRef, useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { useHeld } from "../../../ui/use-held.ts";
import { useFormats } from "../parts/use-formats.ts";
import { readSettingValue, type SettingValue, writeSettingValue } from "./setting-value.ts";
import { settingTexts } from "./texts.ts";

export type Setting = Output<"GET /api/admin/settings">["settings"][string][number];
type Tested = Output<"POST /api/admin/settings/test">;

/** One setting: its value, where it comes from, and how to change, test and remove it. */
export function SettingRow({ setting: stored }: { setting: Setting }) {
  const texts = useTexts(settingTexts);
  const common = useTexts(commonTexts);
  const format = useFormats();
  const row = useRef<HTMLDivElement>(null);
  // What is not stored yet.
  const [typed, setTyped] = useState<string | null>(null);
  const [setting, take] = useHeld(stored, row, () => typed !== null);
  const { value } = setting;
  const { category, key, is_secret, description, source, updated_at } = stored;
  const path = { category, key };
  const name = texts.names[`${category}.${key}`] ?? key;
  const isFixed = source === "environment";
  const shown = is_secret ? "" : writeSettingValue(value);
  const written = typed ?? shown;
  const [tested, setTested] = useState<Tested | null>(null);
  const next = readSettingValue(written, is_secret ? "" : value);
  const isChanged = written !== shown;

  const saving = useAction(async (changed: SettingValue) => {
    await save("PUT /api/admin/settings/{category}/{key}", { path, body: { value: changed } }, setting);
    toast(common.saved);
    await invalidate("GET /api/admin/settings", "GET /api/admin/audit-log");
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? null : now));
    if (!is_secret) take((before) => ({ ...before, value: changed }));
  });
  const test = useAction(async () => {
    // What is written and not stored yet is tested before it is stored.
    const body = { ...path, ...(isChanged && next !== undefined && { value: next }) };
    setTested(await call("POST /api/admin/settings/test", { body }));
  });
  return (
    <div class="admin-setting" ref={row}>
      {typeof value === "boolean" ? (
        <label class="check">
          <input
            type="checkbox"
            checked={value}
            disabled={isFixed}
            // It keeps the focus.
            aria-disabled={saving.isRunning}
            onClick={(event) => saving.isRunning && event.preventDefault()}
            onChange={(event) => void saving.run(event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ) : isFixed ? (
        <div>
          <div class="label">{name}</div>
          <div>{value === null ? <span class="quiet">{texts.notSet}</span> : writeSettingValue(value)}</div>
        </div>
      ) : (
        <TextField
          label={name}
          {...(is_secret && { hint: texts.newSecret, placeholder: writeSettingValue(value) })}
          problem={isChanged && next === undefined ? texts.notJson : undefined}
          type={is_secret ? "password" : "text"}
          autocomplete="off"
          value={written}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            // What is as it was again is not typed.
            if (!isChanged && !saving.isRunning) setTyped(null);
          }}
        />
      )}
      <div class="row">
        <span class="badge">{texts.sources[source]}</span>
        {is_secret && <span class="badge">{texts.secret}</span>}
        <span class="quiet small">{description}</span>
        {updated_at !== null && <span class="quiet small">{texts.updated(format.time(updated_at))}</span>}
      </div>
      <div class="row">
        {typeof value !== "boolean" && !isFixed && (
          <Button
            calls="PUT /api/admin/settings/{category}/{key}"
            kind="primary"
            aria-label={texts.saveOf(name)}
            disabled={!isChanged || next === undefined}
            isRunning={saving.isRunning}
            onClick={() => next !== undefined && void saving.run(next)}
          >
            {common.save}
          </Button>
        )}
        <Button
          calls="POST /api/admin/settings/test"
          aria-label={texts.testOf(name)}
          isRunning={test.isRunning}
          onClick={() => void test.run()}
        >
          {texts.test}
        </Button>
        {source === "stored" && <RemoveSetting setting={setting} name={name} />}
      </div>
      {saving.problem && <Notice kind="bad">{saving.problem}</Notice>}
      {test.problem && <Notice kind="bad">{test.problem}</Notice>}
      {tested && (
        <Notice kind={tested.success ? "good" : "bad"}>
          {(tested.success ? texts.passed : texts.failed)(tested.message, format.milliseconds(tested.duration_ms))}
        </Notice>
      )}
    </div>
  );
}

function RemoveSetting({ setting: { category, key }, name }: { setting: Setting; name: string }) {
  const texts = useTexts(settingTexts);
  const common = useTexts(commonTexts);
  const [isAsked, setAsked] = useState(false);
  const isKnown = texts.names[`${category}.${key}`] !== undefined;
  const act = isKnown ? texts.reset : common.remove;
  return (
    <>
      <Button
        calls="DELETE /api/admin/settings/{category}/{key}"
        kind="danger"
        aria-label={isKnown ? texts.resetOf(name) : `${common.remove}: ${name}`}
        onClick={() => setAsked(true)}
      >
        {act}
      </Button>
      {isAsked && (
        <Confirm
          title={(isKnown ? texts.askReset : texts.askRemove)(name)}
          text={isKnown ? texts.willReset : texts.willRemove}
          act={act}
          onConfirm={async () => {
            await call("DELETE /api/admin/settings/{category}/{key}", { path: { category, key } });
            await invalidate("GET /api/admin/settings", "GET /api/admin/audit-log");
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
