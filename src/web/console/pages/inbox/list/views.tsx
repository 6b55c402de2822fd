import type { InboxView } from "../../../../../protocol/inbox-view.ts";
import { language } from "../../../session/appearance.ts";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { inbox } from "../state/inbox.ts";
import { allLabels } from "../state/labels.ts";
import { ownTeams, teams } from "../state/own-teams.ts";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";

const views = ["queue", "mine", "unassigned", "mentions", "team", "all", "snoozed", "closed"] as const;
const channels = ["website", "telegram", "whatsapp", "sms", "email", "api"] as const;
const priorities = ["urgent", "high", "medium", "low"] as const;

/** The lists of the inbox with their counts, and the filters of the list. */
export function Views({ address, texts }: { address: UsedAddress; texts: InboxTexts }) {
  const { query } = address;
  const { value: counts } = inbox.counts;
  const number = new Intl.NumberFormat(language.value);
  const countOf = (view: InboxView) => (counts === null || view === "closed" ? null : counts.views[view]);
  const link = (view: InboxView, teamId: number | undefined, name: string, count: Count | null) => (
    <li key={`${view}-${teamId ?? 0}`}>
      <a
        href={address.to({ query: { ...query, view, team_id: teamId }, search: null })}
        aria-current={address.search === null && query.view === view && query.team_id === teamId ? "page" : undefined}
      >
        <bdi>{name}</bdi>
        {count !== null && count.dialogs > 0 && (
          <span
            class={`inbox-count${count.unread > 0 ? " unread" : ""}`}
            title={texts.countTitle(count.dialogs, count.unread)}
          >
            {number.format(count.dialogs)}
          </span>
        )}
      </a>
    </li>
  );
  return (
    <nav class="inbox-views" aria-label={texts.lists}>
      <ul>
        {views
          .filter((view) => view !== "team" || ownTeams.value.length > 1)
          .map((view) => link(view, undefined, texts.views[view], countOf(view)))}
      </ul>
      {teams.value.length > 0 && (
        <>
          <h2 class="inbox-views-title">{texts.teams}</h2>
          <ul>
            {teams.value.map(({ id, name }) =>
              link("team", id, name, counts?.teams.find((each) => each.id === id) ?? null),
            )}
          </ul>
        </>
      )}
    </nav>
  );
}

type Count = { dialogs: number; unread: number };

/** The menu of filters, and the filters that hold, each with a button that takes it off. */
export function Filters({ address, texts }: { address: UsedAddress; texts: InboxTexts }) {
  const { query } = address;
  const change = (part: Partial<typeof query>) => address.go({ query: { ...query, ...part } });
  const { value: counts } = inbox.counts;
  const { value: assistants } = inbox.assistants;
  const count = (found: Count | undefined) => (found === undefined ? "" : ` (${found.dialogs})`);
  const label = allLabels.value.find(({ id }) => id === query.label_id);
  const held = [
    query.channel && ([texts.channels[query.channel], { channel: undefined }] as const),
    query.priority && ([texts.priorities[query.priority], { priority: undefined }] as const),
    label && ([label.name, { label_id: undefined }] as const),
    query.assistant_id !== undefined &&
      ([assistants.get(query.assistant_id) ?? texts.assistant, { assistant_id: undefined }] as const),
  ].filter((one) => one !== undefined && one !== false && one !== null);
  return (
    <>
      <Menu kind="plain" class="inbox-filter" label={texts.filter}>
        {channels.map((channel) => (
          <MenuItem
            key={channel}
            isChecked={query.channel === channel}
            onChoose={() => change({ channel: query.channel === channel ? undefined : channel })}
          >
            {texts.channels[channel]}
            {count(counts?.channels.find((each) => each.channel === channel))}
          </MenuItem>
        ))}
        {priorities.map((priority) => (
          <MenuItem
            key={priority}
            isChecked={query.priority === priority}
            onChoose={() => change({ priority: query.priority === priority ? undefined : priority })}
          >
            {texts.priority}: {texts.priorities[priority]}
          </MenuItem>
        ))}
        {allLabels.value.map(({ id, name }) => (
          <MenuItem
            key={id}
            isChecked={query.label_id === id}
            onChoose={() => change({ label_id: query.label_id === id ? undefined : id })}
          >
            <bdi>{name}</bdi>
            {count(counts?.labels.find((each) => each.id === id))}
          </MenuItem>
        ))}
        {[...assistants].map(([id, name]) => (
          <MenuItem
            key={id}
            isChecked={query.assistant_id === id}
            onChoose={() => change({ assistant_id: query.assistant_id === id ? undefined : id })}
          >
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </Menu>
      {held.map(([name, without]) => (
        <button
          key={name}
          type="button"
          class="inbox-held-filter"
          aria-label={texts.removeFilter(name)}
          onClick={() => change(without)}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
    </>
  );
}
