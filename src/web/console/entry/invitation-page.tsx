import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { JoinForm } from "./join-form.tsx";

/**
 * The token of an invitation is in the fragment, so that no log has it, and leaves the address when it has been read. The state of the
 * history keeps it in this tab, so that the page can be loaded again.
 */
export function InvitationPage() {
  const { route } = useLocation();
  const [token] = useState(() => {
    const read = location.hash.slice(1) || String(history.state?.invitation ?? "");
    history.replaceState({ invitation: read }, "", location.pathname);
    return read;
  });
  return (
    <main class="entry">
      <div class="stack">
        <h1>Switchboard</h1>
        <div class="card stack">
          <JoinForm token={token} onJoined={() => route("/console/inbox", true)} />
        </div>
      </div>
    </main>
  );
}
