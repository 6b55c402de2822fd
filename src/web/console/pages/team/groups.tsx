import { call } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { EditForm } from "../../ui/edit-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NamedList } from "./named-list.tsx";
import { teamTexts } from "./texts.ts";

/** Groups of operators, to which conversations can be given. */
export function Groups() {
  const { groups: texts } = useTexts(teamTexts);
  const groups = useQuery("GET /api/teams", {});
  const operators = useQuery("GET /api/operators", {});
  const nameOf = (id: number) => {
    const found = operators.data?.find((one) => one.id === id);
    return found === undefined ? "…" : found.name || found.email;
  };
  return (
    <NamedList
      query={groups}
      calls={{
        add: "POST /api/teams",
        change: "PATCH /api/teams/{team_id}",
        remove: "DELETE /api/teams/{team_id}",
      }}
      texts={texts}
      draw={(group) => (
        <>
          <h2 dir="auto">{group.name}</h2>
          <p class="quiet">
            {group.member_ids.length === 0 ? texts.noMembers : group.member_ids.map(nameOf).join(", ")}
          </p>
        </>
      )}
      form={(edited, close) => (
        <EditForm
          title={edited === "new" ? texts.add : texts.edit}
          onClose={close}
          onSave={async (form) => {
            const body = { name: String(form.get("name")).trim(), member_ids: form.getAll("member").map(Number) };
            if (edited === "new") await call("POST /api/teams", { body });
            else await save("PATCH /api/teams/{team_id}", { path: { team_id: edited.id }, body }, edited);
            await invalidate("GET /api/teams");
          }}
        >
          <TextField
            label={texts.name}
            name="name"
            maxLength={60}
            defaultValue={edited === "new" ? "" : edited.name}
            required
          />
          <fieldset class="stack team-choices">
            <legend class="label">{texts.members}</legend>
            {operators.data?.map((one) => (
              <label class="check" key={one.id}>
                <input
                  type="checkbox"
                  name="member"
                  value={one.id}
                  defaultChecked={edited !== "new" && edited.member_ids.includes(one.id)}
                />
                <span dir="auto">{one.name || one.email}</span>
              </label>
            ))}
          </fieldset>
        </EditForm>
      )}
      onRemove={async ({ id }) => {
        await call("DELETE /api/teams/{team_id}", { path: { team_id: id } });
        await invalidate("GET /api/teams");
      }}
    />
  );
}
