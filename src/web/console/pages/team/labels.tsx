import { useState } from "preact/hooks";
import { call, type Output } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EditForm } from "../../ui/edit-form.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { teamTexts } from "./texts.ts";

type Label = Output<"GET /api/labels">[number];
const usualColor = "#1f8b4c";

/** The labels that operators may give to conversations. */
export function Labels() {
  const { labels: texts } = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const labels = useQuery("GET /api/labels", {});
  const [edited, setEdited] = useState<Label | "new" | null>(null);
  const [removed, setRemoved] = useState<Label | null>(null);
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" calls="POST /api/labels" onClick={() => setEdited("new")}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={labels}>
        {(list) =>
          list.length === 0 ? (
            <div class="card stack">
              <h2>{texts.none}</h2>
              <p class="quiet">{texts.noneHint}</p>
            </div>
          ) : (
            <ul class="card stack">
              {list.map((label) => (
                <li key={label.id} class="row spread">
                  <span class="row team-named">
                    <span class="team-color" style={{ background: label.color }} />
                    <span dir="auto">{label.name}</span>
                  </span>
                  <span class="row">
                    <Button
                      calls="PATCH /api/labels/{label_id}"
                      aria-label={`${common.edit}: ${label.name}`}
                      onClick={() => setEdited(label)}
                    >
                      {common.edit}
                    </Button>
                    <Button
                      kind="danger"
                      calls="DELETE /api/labels/{label_id}"
                      aria-label={`${common.remove}: ${label.name}`}
                      onClick={() => setRemoved(label)}
                    >
                      {common.remove}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {edited !== null && (
        <EditForm
          title={edited === "new" ? texts.add : texts.edit}
          onClose={() => setEdited(null)}
          onSave={async (form) => {
            const body = { name: String(form.get("name")).trim(), color: String(form.get("color")) };
            if (edited === "new") await call("POST /api/labels", { body });
            else await call("PATCH /api/labels/{label_id}", { path: { label_id: edited.id }, body });
            await invalidate("GET /api/labels");
          }}
        >
          <TextField
            label={texts.name}
            name="name"
            maxLength={60}
            defaultValue={edited === "new" ? "" : edited.name}
            required
          />
          <TextField
            label={texts.color}
            name="color"
            type="color"
            defaultValue={edited === "new" ? usualColor : edited.color}
          />
        </EditForm>
      )}
      {removed && (
        <Confirm
          title={texts.remove(removed.name)}
          text={texts.removeText}
          act={common.remove}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await call("DELETE /api/labels/{label_id}", { path: { label_id: removed.id } });
            await invalidate("GET /api/labels");
          }}
        />
      )}
    </div>
  );
}
