import { call } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { EditForm } from "../../ui/edit-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NamedList } from "./named-list.tsx";
import { teamTexts } from "./texts.ts";

const usualColor = "#1f8b4c";

/** The labels that operators may give to conversations. */
export function Labels() {
  const { labels: texts } = useTexts(teamTexts);
  const labels = useQuery("GET /api/labels", {});
  return (
    <NamedList
      query={labels}
      calls={{
        add: "POST /api/labels",
        change: "PATCH /api/labels/{label_id}",
        remove: "DELETE /api/labels/{label_id}",
      }}
      texts={texts}
      draw={(label) => (
        <span class="row">
          <span class="team-color" style={{ background: label.color }} />
          <span dir="auto">{label.name}</span>
        </span>
      )}
      form={(edited, close) => (
        <EditForm
          title={edited === "new" ? texts.add : texts.edit}
          onClose={close}
          onSave={async (form) => {
            const body = { name: String(form.get("name")).trim(), color: String(form.get("color")) };
            if (edited === "new") await call("POST /api/labels", { body });
            else await save("PATCH /api/labels/{label_id}", { path: { label_id: edited.id }, body }, edited);
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
      onRemove={async ({ id }) => {
        await call("DELETE /api/labels/{label_id}", { path: { label_id: id } });
        await invalidate("GET /api/labels");
      }}
    />
  );
}
