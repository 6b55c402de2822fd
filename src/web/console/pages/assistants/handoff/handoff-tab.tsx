import type { Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { Choice } from "../parts/choice.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { orNull } from "../widget/text-fields.tsx";
import { HoursFields } from "./hours.tsx";
import { Now } from "./now.tsx";
import { Rules } from "./rules.tsx";
import type { Settings } from "./settings.ts";
import { handoffTexts } from "./texts.ts";

type Assistant = Output<"GET /api/assistants/{assistant_id}">;

const usualLimit = 5;

/** When a person takes over: rules of this assistant, and how the account's people work. */
export function HandoffTab({ assistant }: { assistant: Assistant }) {
  const settings = useQuery("GET /api/handoff/settings", {});
  return (
    <div class="assistants-tab stack">
      <Rules assistant={assistant} />
      <Loaded query={settings}>{(stored) => <Desk stored={stored} />}</Loaded>
    </div>
  );
}

function Desk({ stored }: { stored: Settings }) {
  const texts = useTexts(handoffTexts);
  // Of the user: another account may log in in the same tab.
  const draft = useDraft<Settings>(`handoff-of-${user.value?.id}`, stored);
  const { value, change } = draft;
  const limit = value.max_dialogs_per_operator;
  const store = async () => {
    await save("PUT /api/handoff/settings", { body: draft.changes }, draft.base);
    await invalidate("GET /api/handoff/settings");
  };
  return (
    <>
      <p class="quiet">{texts.forAll}</p>
      <section class="card stack">
        <h2>{texts.hours}</h2>
        <Now hours={value.business_hours} away={value.away_message} />
        <HoursFields hours={value.business_hours} onChange={(hours) => change({ business_hours: hours })} />
        <TextArea
          label={texts.away}
          hint={texts.awayHint}
          maxLength={2000}
          value={value.away_message ?? ""}
          onInput={({ currentTarget }) => change({ away_message: orNull(currentTarget.value) })}
        />
      </section>
      <section class="card stack">
        <h2>{texts.assignment}</h2>
        <Choice
          label={texts.mode}
          hint={texts.modeHints[value.assignment_mode]}
          value={value.assignment_mode}
          options={(["manual", "round_robin", "least_busy"] as const).map((mode) => ({
            value: mode,
            label: texts.modes[mode],
          }))}
          onChoose={(mode) => change({ assignment_mode: mode })}
        />
        <Switch
          label={texts.hasLimit}
          hint={texts.limitHint}
          isOn={limit !== null}
          onChange={(isOn) => change({ max_dialogs_per_operator: isOn ? usualLimit : null })}
        />
        {limit !== null && (
          <NumberField
            label={texts.limit}
            min={1}
            max={1000}
            value={limit}
            onChange={(count) => change({ max_dialogs_per_operator: count })}
          />
        )}
        <NumberField
          label={texts.expiry}
          hint={texts.expiryHint}
          min={1}
          max={1440}
          value={value.request_expiry_minutes}
          onChange={(minutes) => change({ request_expiry_minutes: minutes })}
        />
      </section>
      <SaveBar draft={draft} onSave={store} />
    </>
  );
}
