/** Counts dropped lines, and reports their number once lines are written again. */
export class DroppedLines {
  readonly #report: (total: number) => void;
  #total = 0;
  #reported = 0;

  constructor(report: (total: number) => void) {
    this.#report = report;
  }

  get total(): number {
    return this.#total;
  }

  add(lines: number): void {
    this.#total += lines;
  }

  /** To be called when a line was written and no other line waits. */
  written(): void {
    if (this.#total === this.#reported) return;
    this.#reported = this.#total;
    this.#report(this.#total);
  }
}
