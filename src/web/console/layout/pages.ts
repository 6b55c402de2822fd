import type { FunctionComponent } from "preact";
import { lazy } from "preact-iso";
import type { Role } from "../session/may-call.ts";
import type { IconName } from "../ui/icon.tsx";
import { loadPage } from "./load-page.tsx";
import { type PageName, pageNames } from "./page-names.ts";

export interface Page {
  icon: IconName;
  /** Who sees it; everybody without it. */
  roles?: readonly Role[];
  view: FunctionComponent;
}

const owners: readonly Role[] = ["user", "admin"];

/** What each page draws, loaded when it is first opened. */
const pages: Record<PageName, Page> = {
  inbox: { icon: "inbox", view: lazy(() => loadPage(() => import("../pages/inbox/page.tsx"))) },
  knowledge: {
    icon: "knowledge",
    roles: owners,
    view: lazy(() => loadPage(() => import("../pages/knowledge/page.tsx"))),
  },
  assistants: {
    icon: "assistant",
    roles: owners,
    view: lazy(() => loadPage(() => import("../pages/assistants/page.tsx"))),
  },
  figures: { icon: "figures", roles: owners, view: lazy(() => loadPage(() => import("../pages/figures/page.tsx"))) },
  team: { icon: "team", roles: owners, view: lazy(() => loadPage(() => import("../pages/team/page.tsx"))) },
  settings: { icon: "settings", view: lazy(() => loadPage(() => import("../pages/settings/page.tsx"))) },
  admin: { icon: "admin", roles: ["admin"], view: lazy(() => loadPage(() => import("../pages/admin/page.tsx"))) },
  start: { icon: "start", roles: owners, view: lazy(() => loadPage(() => import("../pages/start/page.tsx"))) },
};

/** The pages that a role sees. */
export function pagesOf(role: Role): (Page & { name: PageName })[] {
  return pageNames
    .map((name) => ({ name, ...pages[name] }))
    .filter(({ roles }) => roles === undefined || roles.includes(role));
}
