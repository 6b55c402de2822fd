import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { inbox } from "../state/inbox.ts";
import type { InboxTexts } from "../texts.ts";

/** Whether the user gets dialogs by themselves, and the state of the connection. */
export function OwnStatus({ texts }: { texts: InboxTexts }) {
  const { value: connection } = inbox.connection;
  const status = inbox.ownStatus.value;
  if (connection !== "open") {
    return (
      <span class="badge warn" role="status">
        {texts.connections[connection]}
      </span>
    );
  }
  return (
    <Menu
      kind="plain"
      class="inbox-status"
      name={`${texts.status}: ${texts.statuses[status ?? "online"]}`}
      label={
        <>
          <span class={`inbox-dot ${status ?? "online"}`} aria-hidden="true" /> {texts.statuses[status ?? "online"]}
        </>
      }
    >
      {(["online", "away"] as const).map((each) => (
        <MenuItem key={each} isChecked={status === each} onChoose={() => inbox.setStatus(each)}>
          {texts.statuses[each]} <span class="quiet small">{texts.statusHints[each]}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
