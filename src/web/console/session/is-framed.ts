/** Whether the console is in a frame of our own start page, which shows it as the demo's operator (`docs/design/demo.md`). */
export const isFramed = window.top !== window;
