import { useState } from "preact/hooks";
import { call } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { language } from "../../session/appearance.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { type Policy, PromiseForm } from "./promise-form.tsx";
import { teamTexts } from "./texts.ts";

/** The times in which customers are promised replies. */
export function Promises() {
  const { promises: texts } = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const policies = useQuery("GET /api/sla-policies", {});
  const labels = useQuery("GET /api/labels", {});
  const [edited, setEdited] = useState<Policy | "new" | null>(null);
  const [removed, setRemoved] = useState<Policy | null>(null);
  const minutes = (count: number) => texts.minutes(new Intl.NumberFormat(language.value).format(count));
  const timesOf = (policy: Policy) =>
    (
      [
        [texts.first, policy.first_response_minutes],
        [texts.next, policy.next_response_minutes],
        [texts.resolution, policy.resolution_minutes],
      ] as const
    ).filter((entry): entry is readonly [string, number] => entry[1] !== null);
  const placesOf = (policy: Policy) =>
    [
      policy.is_default && texts.isDefault,
      ...policy.priorities.map((name) => texts.words[name]),
      ...policy.label_ids.map((id) => labels.data?.find((label) => label.id === id)?.name),
    ].filter((word): word is string => Boolean(word));
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" calls="POST /api/sla-policies" onClick={() => setEdited("new")}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={policies}>
        {(list) =>
          list.length === 0 ? (
            <div class="card stack">
              <h2>{texts.none}</h2>
              <p class="quiet">{texts.noneHint}</p>
            </div>
          ) : (
            <ul class="stack">
              {list.map((policy) => (
                <li key={policy.id} class="card row spread">
                  <div class="team-named">
                    <h2 dir="auto">{policy.name}</h2>
                    <ul class="quiet">
                      {timesOf(policy).map(([name, count]) => (
                        <li key={name}>
                          {name}: {minutes(count)}
                        </li>
                      ))}
                    </ul>
                    <p class="row">
                      {placesOf(policy).map((word) => (
                        <span class="badge" key={word}>
                          {word}
                        </span>
                      ))}
                    </p>
                  </div>
                  <span class="row">
                    <Button
                      calls="PATCH /api/sla-policies/{policy_id}"
                      aria-label={`${common.edit}: ${policy.name}`}
                      onClick={() => setEdited(policy)}
                    >
                      {common.edit}
                    </Button>
                    <Button
                      kind="danger"
                      calls="DELETE /api/sla-policies/{policy_id}"
                      aria-label={`${common.remove}: ${policy.name}`}
                      onClick={() => setRemoved(policy)}
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
      {edited !== null && <PromiseForm policy={edited} labels={labels.data ?? []} onClose={() => setEdited(null)} />}
      {removed && (
        <Confirm
          title={texts.remove(removed.name)}
          text={texts.removeText}
          act={common.remove}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await call("DELETE /api/sla-policies/{policy_id}", { path: { policy_id: removed.id } });
            await invalidate("GET /api/sla-policies");
          }}
        />
      )}
    </div>
  );
}
