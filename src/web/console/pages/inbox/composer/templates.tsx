import { useState } from "preact/hooks";
import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { OpenDialog } from "../conversation/open-dialog.ts";
import { outbox } from "../outbox/outbox.ts";
import type { InboxTexts } from "../texts.ts";

type Template = Output<"GET /api/channels/{channel_id}/templates">[number];

interface TemplatesProps {
  dialog: OpenDialog;
  channelId: number;
  /** WhatsApp takes nothing else now. */
  isNeeded: boolean;
  texts: InboxTexts;
}

/** The picker of WhatsApp templates: what may be sent when the 24 hours are over. */
export function Templates({ dialog, channelId, isNeeded, texts }: TemplatesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...(isNeeded && { kind: "primary" as const })} onClick={() => setOpen(true)}>
        {texts.template}
      </Button>
      {isOpen && <Picker dialog={dialog} channelId={channelId} texts={texts} onClose={() => setOpen(false)} />}
    </>
  );
}

function Picker({ dialog, channelId, texts, onClose }: Omit<TemplatesProps, "isNeeded"> & { onClose(): void }) {
  const query = useQuery("GET /api/channels/{channel_id}/templates", { path: { channel_id: channelId } });
  const [chosen, setChosen] = useState<Template | null>(null);
  return (
    <Modal title={texts.template} isWide onClose={onClose}>
      <Loaded query={query}>
        {(templates) => {
          const approved = templates.filter(({ status }) => status === "APPROVED");
          if (approved.length === 0) return <p>{texts.noTemplate}</p>;
          if (chosen !== null) return <Values template={chosen} dialog={dialog} texts={texts} onClose={onClose} />;
          return (
            <ul class="inbox-templates">
              {approved.map((template) => (
                <li key={`${template.name} ${template.language}`}>
                  <button type="button" onClick={() => setChosen(template)}>
                    <b>{template.name}</b> <span class="badge">{template.language}</span>
                    <span class="quiet" dir="auto">
                      {textOf(template, "body")}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Modal>
  );
}

interface ValuesProps {
  template: Template;
  dialog: OpenDialog;
  texts: InboxTexts;
  onClose(): void;
}

/** The values of a template's variables. All must be given. */
function Values({ template, dialog, texts, onClose }: ValuesProps) {
  const fields = template.parts
    .filter(({ type }) => type !== "button")
    .flatMap(({ type, variables }) => variables.map((name) => ({ type, name, key: `${type} ${name}` })));
  const [values, setValues] = useState<Record<string, string>>({});
  const of = (type: "header" | "body") =>
    fields.filter((field) => field.type === type).map(({ key }) => values[key] ?? "");
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { name, language } = template;
        void outbox.send({
          ...{ dialogId: dialog.id, kind: "template", text: textOf(template, "body"), afterSeq: dialog.lastSeq },
          template: { name, language, header: of("header"), body: of("body") },
        });
        onClose();
      }}
    >
      <blockquote dir="auto">
        {textOf(template, "header")} {textOf(template, "body")}
      </blockquote>
      {fields.map(({ key, name, type }) => (
        <TextField
          key={key}
          label={texts.templateValue(name, type === "header")}
          required
          maxLength={1_024}
          value={values[key] ?? ""}
          onInput={({ currentTarget: { value } }) => setValues({ ...values, [key]: value })}
        />
      ))}
      <div class="row">
        <Button type="submit" kind="primary">
          {texts.send}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function textOf({ parts }: Template, which: "header" | "body"): string {
  return parts
    .filter(({ type }) => type === which)
    .map(({ text }) => text)
    .join("\n");
}
