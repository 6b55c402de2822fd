/** Values for one loop that reads them as they come. `end` ends the loop after them, `fail` with an error. */
export class FrameQueue<T> {
  readonly #values: T[] = [];
  #wake = () => {};
  #isOver = false;
  #error: unknown = null;

  push(value: T): void {
    if (this.#isOver) return;
    this.#values.push(value);
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  fail(error: unknown): void {
    if (this.#isOver) return;
    this.#error = error;
    this.end();
  }

  async *read(): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const value = this.#values.shift();
      if (value !== undefined) yield value;
      else if (this.#error !== null) throw this.#error;
      else if (this.#isOver) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
