import { useEffect, useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { DemoLogIn } from "./entry/demo-log-in.tsx";
import { EntryPage } from "./entry/entry-page.tsx";
import { InvitationPage } from "./entry/invitation-page.tsx";
import { LogInAgain } from "./entry/log-in-again.tsx";
import { Banner } from "./layout/banner.tsx";
import { Navigation } from "./layout/navigation.tsx";
import { pagesOf } from "./layout/pages.ts";
import { shownPath, showPage } from "./layout/shown-page.ts";
import { layoutTexts } from "./layout/texts.ts";
import { isFramed } from "./session/is-framed.ts";
import { isExpired, type User, user } from "./session/session.ts";
import { commonTexts } from "./texts/common.ts";
import { useTexts } from "./texts/use-texts.ts";
import { ConflictQuestion } from "./ui/conflict/conflict-question.tsx";
import { Toasts } from "./ui/toasts.tsx";

/** The console: the page of the address for a user who is logged in, else the way in. */
export function App() {
  return (
    <LocationProvider scope="/console">
      <Entered />
      <Toasts />
    </LocationProvider>
  );
}

/** An invitation is for who opens it, whoever is logged in here. */
function Entered() {
  const { path } = useLocation();
  if (path === "/console/invitation") return <InvitationPage />;
  if (user.value === null && isFramed) return <DemoLogIn otherwise={<EntryPage />} />;
  return user.value === null ? <EntryPage /> : <Console user={user.value} key={user.value.id} />;
}

function Console({ user }: { user: User }) {
  const texts = useTexts(layoutTexts);
  const [isLoading, setLoading] = useState(false);
  return (
    <div class={isFramed ? "console framed" : "console"}>
      {!isFramed && (
        <a class="button skip" href="#page">
          {texts.skip}
        </a>
      )}
      {isFramed && isExpired.value ? <DemoLogIn otherwise={<LogInAgain user={user} />} /> : <Banner />}
      {!isFramed && <Navigation user={user} />}
      <main id="page" tabIndex={-1} data-path={shownPath.value} aria-busy={isLoading}>
        <ErrorBoundary>
          <Router onLoadStart={() => setLoading(true)} onLoadEnd={() => setLoading(false)} onRouteChange={showPage}>
            {pagesOf(user.role).map(({ name, view }) => (
              <Route key={name} path={`/console/${name}/:rest*`} component={view} />
            ))}
            <Route default component={Elsewhere} />
          </Router>
        </ErrorBoundary>
      </main>
      <ConflictQuestion />
      {isExpired.value && !isFramed && <LogInAgain user={user} />}
    </div>
  );
}

/** `/console` itself opens the inbox. */
function Elsewhere() {
  const texts = useTexts(commonTexts);
  const { path, route } = useLocation();
  const isRoot = /^\/console\/?$/.test(path);
  useEffect(() => {
    if (isRoot) route("/console/inbox", true);
  }, [isRoot, route]);
  return isRoot ? null : <p class="page">{texts.notFound}</p>;
}
