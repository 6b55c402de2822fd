const paths = {
  attach: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.4 17.2a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  back: "M20 12H5M11 6l-6 6 6 6",
  close: "M6 6l12 12M18 6L6 18",
  earlier: "M12 7v5l3 2M4 12a8 8 0 1 0 2.3-5.7L4 8.5M4 4v4.5h4.5",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  save: "M12 4v11M7 10l5 5 5-5M5 20h14",
  silent: "M4 9.5v5h3.5L12 18V6L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5",
  sound: "M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11",
  send: "M4 12h15M13 6l6 6-6 6",
};

/** A decorative icon beside text, or on a button that has a label. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
