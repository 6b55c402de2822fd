import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { readSettingValue } from "./setting-value.ts";
import { settingTexts } from "./texts.ts";

const namePattern = "[a-z][a-z0-9_]{1,49}";

/** Asks for a setting of a program of the administrators' own. */
export function AddSetting({ onClose }: { onClose(): void }) {
  const texts = useTexts(settingTexts);
  const common = useTexts(commonTexts);
  const [written, setWritten] = useState("");
  const value = readSettingValue(written, undefined);
  const action = useAction(async (form: FormData) => {
    if (value === undefined) return;
    const path = { category: String(form.get("category")), key: String(form.get("key")) };
    const body = { value, is_secret: form.get("secret") === "on" };
    await call("POST /api/admin/settings/{category}/{key}", { path, body });
    toast(common.saved);
    onClose();
    await invalidate("GET /api/admin/settings", "GET /api/admin/audit-log");
  });
  return (
    <Modal title={texts.add} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== undefined) void action.run(new FormData(event.currentTarget));
        }}
      >
        <p class="quiet">{texts.addHint}</p>
        <TextField label={texts.category} hint={texts.nameHint} name="category" pattern={namePattern} required />
        <TextField label={texts.key} hint={texts.nameHint} name="key" pattern={namePattern} required />
        <TextField
          label={texts.value}
          hint={texts.valueHint}
          problem={value === undefined ? texts.notJson : undefined}
          autocomplete="off"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          required
        />
        <label class="check">
          <input type="checkbox" name="secret" />
          <span>{texts.isSecret}</span>
        </label>
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {common.add}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
