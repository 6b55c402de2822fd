/** Rows that are added at once, as many as the console reads. */
const pageSize = 60;

/**
 * A page with a log of so many plain rows, whose first and last words are given: the newest are there, and older ones are put above them
 * as the reader comes near the beginning. It reads nothing, compares nothing, and leaves everything to the browser.
 */
export function plainLog(rows: number, first: string, last: string): string {
  return `<!doctype html>
<style>
  body { margin: 0; font: 16px sans-serif; }
  [role="log"] { height: 500px; overflow-y: auto; overflow-anchor: none; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: 8px; border: 1px solid #ccc; }
</style>
<div role="log"></div>
<script>
  const log = document.querySelector("[role=log]");
  let next = ${rows} + 1;
  let isDue = false;
  const row = (number) => {
    const item = document.createElement("li");
    item.dataset.seq = number;
    const words = number === 0 ? ${JSON.stringify(first)} : ${JSON.stringify(last)};
    item.innerHTML = "<p>Ada <time>12:00</time></p><div>" + words + "</div><p><span>Sent</span></p>";
    return item;
  };
  const add = () => {
    const list = document.createElement("ol");
    const from = Math.max(0, next - ${pageSize});
    for (let number = from; number < next; number++) list.append(row(number));
    next = from;
    isDue = false;
    const { scrollHeight, scrollTop } = log;
    log.prepend(list);
    log.scrollTop = scrollTop + log.scrollHeight - scrollHeight;
  };
  add();
  log.scrollTop = log.scrollHeight;
  log.addEventListener("scroll", () => {
    if (log.scrollTop >= 400 || next === 0 || isDue) return;
    isDue = true;
    setTimeout(add, 20);
  });
</script>`;
}
