import { useLocation } from "preact-iso";
import { direction, language, theme } from "../session/appearance.ts";
import { logOut, type User } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Icon } from "../ui/icon.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { counts } from "./counts.ts";
import { pagesOf } from "./pages.ts";
import { layoutTexts } from "./texts.ts";

/** The list of pages, and the menu of the user: at the side, on a phone at the bottom. */
export function Navigation({ user }: { user: User }) {
  const texts = useTexts(layoutTexts);
  const { path } = useLocation();
  // Who has finished or skipped the first steps finds them from the page of assistants.
  const pages = pagesOf(user.role).filter(({ name }) => name !== "start" || !user.onboarding_completed);
  const open = pages.find(({ name }) => path === `/console/${name}` || path.startsWith(`/console/${name}/`));
  return (
    <nav class="navigation" aria-label={texts.navigation}>
      {pages.map(({ name, icon }) => {
        const address = `/console/${name}`;
        const count = counts.value[name] ?? 0;
        return (
          <a
            key={name}
            href={address}
            aria-current={name === open?.name ? "page" : undefined}
            title={texts.pages[name]}
          >
            <Icon name={icon} />
            <span>{texts.pages[name]}</span>
            {count > 0 && <span class="badge brand count">{count > 99 ? "99+" : count}</span>}
          </a>
        );
      })}
      <AccountMenu user={user} />
    </nav>
  );
}

function AccountMenu({ user }: { user: User }) {
  const texts = useTexts(layoutTexts);
  const name = `${user.first_name} ${user.last_name}`.trim() || user.email;
  return (
    <Menu
      class="account"
      kind="plain"
      name={`${texts.account}: ${name}`}
      label={
        <>
          <Icon name="user" />
          <span>{name}</span>
        </>
      }
    >
      <MenuItem isChecked={language.value === "en"} onChoose={() => (language.value = "en")}>
        <span lang="en">English</span>
      </MenuItem>
      <MenuItem isChecked={language.value === "ru"} onChoose={() => (language.value = "ru")}>
        <span lang="ru">Русский</span>
      </MenuItem>
      {(["system", "light", "dark"] as const).map((each) => (
        <MenuItem key={each} isChecked={theme.value === each} onChoose={() => (theme.value = each)}>
          {texts.theme}: {texts.themes[each]}
        </MenuItem>
      ))}
      <MenuItem
        isChecked={direction.value === "rtl"}
        onChoose={() => (direction.value = direction.value === "rtl" ? "ltr" : "rtl")}
      >
        {texts.mirrored}
      </MenuItem>
      <MenuItem onChoose={() => void logOut()}>{texts.logOut}</MenuItem>
    </Menu>
  );
}
