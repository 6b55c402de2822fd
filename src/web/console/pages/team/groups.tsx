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

type Team = Output<"GET /api/teams">[number];

/** Groups of operators, to which conversations can be given. */
export function Groups() {
  const { groups: texts } = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const groups = useQuery("GET /api/teams", {});
  const operators = useQuery("GET /api/operators", {});
  const [edited, setEdited] = useState<Team | "new" | null>(null);
  const [removed, setRemoved] = useState<Team | null>(null);
  const nameOf = (id: number) => {
    const found = operators.data?.find((one) => one.id === id);
    return found === undefined ? "…" : found.name || found.email;
  };
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" calls="POST /api/teams" onClick={() => setEdited("new")}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={groups}>
        {(list) =>
          list.length === 0 ? (
            <div class="card stack">
              <h2>{texts.none}</h2>
              <p class="quiet">{texts.noneHint}</p>
            </div>
          ) : (
            <ul class="stack">
              {list.map((group) => (
                <li key={group.id} class="card row spread">
                  <div class="team-named">
                    <h2 dir="auto">{group.name}</h2>
                    <p class="quiet">
                      {group.member_ids.length === 0 ? texts.noMembers : group.member_ids.map(nameOf).join(", ")}
                    </p>
                  </div>
                  <span class="row">
                    <Button
                      calls="PATCH /api/teams/{team_id}"
                      aria-label={`${common.edit}: ${group.name}`}
                      onClick={() => setEdited(group)}
                    >
                      {common.edit}
                    </Button>
                    <Button
                      kind="danger"
                      calls="DELETE /api/teams/{team_id}"
                      aria-label={`${common.remove}: ${group.name}`}
                      onClick={() => setRemoved(group)}
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
            const body = { name: String(form.get("name")).trim(), member_ids: form.getAll("member").map(Number) };
            if (edited === "new") await call("POST /api/teams", { body });
            else await call("PATCH /api/teams/{team_id}", { path: { team_id: edited.id }, body });
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
      {removed && (
        <Confirm
          title={texts.remove(removed.name)}
          text={texts.removeText}
          act={common.remove}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await call("DELETE /api/teams/{team_id}", { path: { team_id: removed.id } });
            await invalidate("GET /api/teams");
          }}
        />
      )}
    </div>
  );
}
