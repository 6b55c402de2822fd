import { call } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { language } from "../../session/appearance.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { NamedList } from "./named-list.tsx";
import { type Policy, PromiseForm } from "./promise-form.tsx";
import { teamTexts } from "./texts.ts";

/** The times in which customers are promised replies. */
export function Promises() {
  const { promises: texts } = useTexts(teamTexts);
  const policies = useQuery("GET /api/sla-policies", {});
  const labels = useQuery("GET /api/labels", {});
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
    <NamedList
      query={policies}
      calls={{
        add: "POST /api/sla-policies",
        change: "PATCH /api/sla-policies/{policy_id}",
        remove: "DELETE /api/sla-policies/{policy_id}",
      }}
      texts={texts}
      draw={(policy) => (
        <>
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
        </>
      )}
      form={(edited, close) => <PromiseForm policy={edited} labels={labels.data ?? []} onClose={close} />}
      onRemove={async ({ id }) => {
        await call("DELETE /api/sla-policies/{policy_id}", { path: { policy_id: id } });
        await invalidate("GET /api/sla-policies");
      }}
    />
  );
}
