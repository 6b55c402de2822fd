import { isFramed } from "./is-framed.ts";

/**
 * What keeps the login and the choices: the browser, or in a frame only its tab, so that the demo changes nothing in the user's own
 * console. Throws where a browser blocks storage.
 */
export function storage(): Storage {
  return isFramed ? sessionStorage : localStorage;
}
