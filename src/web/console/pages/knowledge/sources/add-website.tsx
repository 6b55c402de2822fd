import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { pathsOf } from "./paths-of.ts";
import { previewTexts } from "./preview-texts.ts";
import { WebsitePreview } from "./website-preview.tsx";
import { websiteTexts } from "./website-texts.ts";
import { withScheme } from "./with-scheme.ts";
import { typedAddresses } from "./written-drafts.ts";

const modes = ["crawl", "sitemap", "page"] as const;
const everyHours = [0, 24, 168, 720] as const;

type Preview = Output<"POST /api/assistants/{assistant_id}/website-preview">;

interface Form {
  url: string;
  mode: (typeof modes)[number];
  maxPages: string;
  every: number;
  include: string;
  exclude: string;
}

/** Adds a page, the pages of a sitemap, or a site. The address is kept when the dialog is closed before it was sent. */
export function AddWebsite({ assistantId, onClose }: { assistantId: number; onClose(): void }) {
  const texts = useTexts(websiteTexts);
  const common = useTexts(commonTexts);
  const [form, setForm] = useState<Form>({
    ...{ url: typedAddresses.get(assistantId) ?? "", mode: "crawl", maxPages: "200", every: 168 },
    ...{ include: "", exclude: "" },
  });
  const change = (changes: Partial<Form>) => {
    if (changes.url !== undefined) typedAddresses.set(assistantId, changes.url);
    setForm({ ...form, ...changes });
  };
  const [preview, setPreview] = useState<{ of: string; preview: Preview } | null>(null);
  const path = { assistant_id: assistantId };
  const wanted = bodyOf(form);
  const look = useAction(async () => {
    setPreview(null);
    const read = await call("POST /api/assistants/{assistant_id}/website-preview", { path, body: wanted });
    setPreview({ of: JSON.stringify(wanted), preview: read });
  });
  const add = useAction(async () => {
    const body = { ...wanted, recrawl_every_hours: form.every === 0 ? null : form.every };
    await call("POST /api/assistants/{assistant_id}/ingest-website", { path, body });
    typedAddresses.delete(assistantId);
    toast(texts.added);
    await invalidate(
      "GET /api/assistants/{assistant_id}/websites",
      "GET /api/assistants/{assistant_id}/documents",
      "GET /api/knowledge/stats",
    );
  });
  return (
    <Modal title={texts.add} onClose={onClose}>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await add.run()) onClose();
        }}
      >
        <TextField
          label={texts.address}
          required
          inputMode="url"
          placeholder="https://shop.example"
          value={form.url}
          onInput={(event) => change({ url: event.currentTarget.value })}
        />
        <fieldset class="knowledge-choice">
          <legend class="label">{texts.which}</legend>
          {modes.map((mode) => (
            <label class="check" key={mode}>
              <input type="radio" name="mode" checked={form.mode === mode} onChange={() => change({ mode })} />
              <span>
                {texts.modes[mode]}
                <span class="small quiet knowledge-block">{texts.modeHints[mode]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {form.mode !== "page" && (
          <TextField
            label={texts.maxPages}
            hint={texts.maxPagesHint}
            type="number"
            required
            min={1}
            max={2000}
            value={form.maxPages}
            onInput={(event) => change({ maxPages: event.currentTarget.value })}
          />
        )}
        <Field label={texts.again}>
          {(control) => (
            <select
              class="input"
              value={String(form.every)}
              onChange={(event) => change({ every: Number(event.currentTarget.value) })}
              {...control}
            >
              {everyHours.map((hours) => (
                <option key={hours} value={String(hours)}>
                  {texts.every[hours]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {form.mode !== "page" && (
          <details>
            <summary>{texts.parts}</summary>
            <div class="stack knowledge-parts">
              <Paths
                label={texts.include}
                hint={texts.pathsHint}
                value={form.include}
                onChange={(include) => change({ include })}
              />
              <Paths
                label={texts.exclude}
                hint={texts.pathsHint}
                value={form.exclude}
                onChange={(exclude) => change({ exclude })}
              />
            </div>
          </details>
        )}
        <p class="small quiet">{texts.rules}</p>
        {/* Of other settings it would mislead. */}
        {preview !== null && preview.of === JSON.stringify(wanted) && (
          <div role="status">
            <WebsitePreview preview={preview.preview} />
          </div>
        )}
        {look.problem && <Notice kind="bad">{look.problem}</Notice>}
        {add.problem && <Notice kind="bad">{add.problem}</Notice>}
        <div class="row">
          <Button kind="primary" type="submit" isRunning={add.isRunning}>
            {texts.read}
          </Button>
          <Button
            calls="POST /api/assistants/{assistant_id}/website-preview"
            isRunning={look.isRunning}
            disabled={form.url.trim() === ""}
            onClick={() => void look.run()}
          >
            {useTexts(previewTexts).look}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

/** The website as the form says it. */
function bodyOf({ url, mode, maxPages, include, exclude }: Form) {
  return {
    ...{ url: withScheme(url), mode },
    ...(mode === "page" ? {} : { max_pages: Number(maxPages), include: pathsOf(include), exclude: pathsOf(exclude) }),
  };
}

interface PathsProps {
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
}

function Paths({ label, hint, value, onChange }: PathsProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          class="input"
          dir="ltr"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          {...control}
        />
      )}
    </Field>
  );
}
