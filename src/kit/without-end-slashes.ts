/** An address or path without the slashes at its end. In linear time, unlike a search for `/+$`. */
export function withoutEndSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === "/") end--;
  return address.slice(0, end);
}
