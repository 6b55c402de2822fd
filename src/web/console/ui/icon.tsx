const paths = {
  inbox: "M4 5h16v14H4zM4 14h4l2 3h4l2-3h4",
  knowledge: "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11",
  assistant: "M6 9h12v10H6zM12 9V5M9 13v2M15 13v2M3 13v3M21 13v3",
  figures: "M4 20V4M4 20h16M8 16v-5M12 16V8M16 16v-3",
  team: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M18 14a6 6 0 0 1 3 6",
  settings: "M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4",
  admin: "M12 3l8 3v6c0 4-3 7-8 9-5-2-8-5-8-9V6z",
  start: "M5 12l5 5 9-10",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0",
} as const;

export type IconName = keyof typeof paths;

/** A drawing of 20 pixels beside a text that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
