/** Scrolls the tab of the page into view, as its `ref`: on a narrow window the tabs scroll. */
export function showTab(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
