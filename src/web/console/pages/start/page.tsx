import "../assistants/assistants.css";
import "./start.css";
import { useLocation, useRoute } from "preact-iso";
import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { refreshUser } from "../../session/session.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { NameForm } from "./name-form.tsx";
import { StepList } from "./step-list.tsx";
import { startTexts } from "./texts.ts";

/** `/console/start/<step>`: from nothing to a working widget. What is done is read from the server. */
export default function Page() {
  const texts = useTexts(startTexts);
  const { params } = useRoute();
  const onboarding = useQuery("GET /api/users/onboarding/status", {});
  const assistants = useQuery("GET /api/assistants", {});
  const isOpen = onboarding.data?.status === "in_progress" || onboarding.data?.status === "not_started";
  return (
    <div class="page start-page">
      <header>
        <h1>{texts.title}</h1>
        {isOpen && <Skip />}
      </header>
      <Loaded query={onboarding}>
        {(state) => (
          <Loaded query={assistants}>
            {([assistant]) =>
              assistant === undefined ? (
                <NameForm />
              ) : (
                <StepList onboarding={state} assistant={assistant} asked={params.rest?.split("/")[0]} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

/** Leaves the first steps; the page of assistants has the way back. */
function Skip() {
  const texts = useTexts(startTexts);
  const { route } = useLocation();
  const action = useAction(async () => {
    await call("POST /api/users/onboarding/skip");
    await Promise.all([invalidate("GET /api/users/onboarding/status"), refreshUser()]);
    route("/console/assistants");
  });
  return (
    <div class="row">
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <Button kind="plain" isRunning={action.isRunning} onClick={() => void action.run()}>
        {texts.skip}
      </Button>
    </div>
  );
}
