import type { Output } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Field } from "../../ui/field.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { StayingForm } from "../../ui/staying-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { teamTexts } from "./texts.ts";

type Settings = Output<"GET /api/handoff/settings">;
const modes = ["manual", "round_robin", "least_busy"] as const;

/** How conversations reach people: who gets them, how many at once, and when. */
export function Hours() {
  const settings = useQuery("GET /api/handoff/settings", {});
  return (
    <div class="stack">
      <Loaded query={settings}>
        {(data) => (
          <>
            <Assignment settings={data} />
            <BusinessHours settings={data} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Assignment({ settings }: { settings: Settings }) {
  const { hours: texts } = useTexts(teamTexts);
  const store = async (form: FormData, shown: Settings) => {
    const limit = String(form.get("limit")).trim();
    const body = {
      assignment_mode: form.get("mode") as Settings["assignment_mode"],
      max_dialogs_per_operator: limit === "" ? null : Number(limit),
      request_expiry_minutes: Number(form.get("expiry")),
    };
    await save("PUT /api/handoff/settings", { body }, shown);
    await invalidate("GET /api/handoff/settings");
  };
  return (
    <StayingForm class="card team-form" stored={settings} calls="PUT /api/handoff/settings" onSave={store}>
      {(shown) => (
        <>
          <p class="quiet">{texts.about}</p>
          <Field label={texts.mode}>
            {(control) => (
              <select class="input" name="mode" {...control}>
                {modes.map((mode) => (
                  <option key={mode} value={mode} {...startsChosen(mode === shown.assignment_mode)}>
                    {texts.modes[mode]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={texts.limit}
            hint={texts.limitHint}
            name="limit"
            type="number"
            min={1}
            max={1000}
            defaultValue={shown.max_dialogs_per_operator ?? ""}
          />
          <TextField
            label={texts.expiry}
            hint={texts.expiryHint}
            name="expiry"
            type="number"
            min={1}
            max={1440}
            defaultValue={shown.request_expiry_minutes}
            required
          />
        </>
      )}
    </StayingForm>
  );
}

/** A reset of the form chooses it again; JSX knows no such attribute. */
function startsChosen(isChosen: boolean): object {
  return { defaultSelected: isChosen };
}

function BusinessHours({ settings: { business_hours: hours } }: { settings: Settings }) {
  const { hours: texts } = useTexts(teamTexts);
  const assistants = useQuery("GET /api/assistants", {});
  const [first] = assistants.data ?? [];
  return (
    <section class="card stack team-form">
      <h2>{texts.business}</h2>
      <p>{hours === null ? texts.always : texts.zone(hours.timezone)}</p>
      {first !== undefined ? (
        <a href={`/console/assistants/${first.id}/handoff`}>{texts.change}</a>
      ) : (
        <p class="quiet">{texts.noAssistant}</p>
      )}
    </section>
  );
}
