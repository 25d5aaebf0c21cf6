/** What a form holds when it is sent. Text comes trimmed: a space at either end is never meant. */
export class FormValues {
  private readonly data: FormData;

  constructor(form: HTMLFormElement) {
    this.data = new FormData(form);
  }

  text(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** Null where nothing was entered. */
  optional(name: string): string | null {
    return this.text(name) || null;
  }

  number(name: string): number {
    return Number(this.text(name));
  }

  optionalNumber(name: string): number | null {
    return this.text(name) ? this.number(name) : null;
  }

  checked(name: string): boolean {
    return this.data.has(name);
  }
}
