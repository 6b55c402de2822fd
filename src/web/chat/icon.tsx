const paths = {
  attach: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.4 17.2a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  close: "M6 6l12 12M18 6L6 18",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  save: "M12 4v11M7 10l5 5 5-5M5 20h14",
  send: "M4 12h15M13 6l6 6-6 6",
};

/** A drawing beside words, or on a button that has a label. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
