import type { Component } from 'svelte';

/** A part of a page that is printed with it, and whose code comes once the page is alive: it holds nothing that is pressed at once. */
export class PrintedPart<Given extends object> {
  readonly #fetch: () => Promise<{ default: Component<Given> }>;
  /** Its code, as soon as it is there. */
  code: Component<Given> | null;

  /** `printed` is its code while pages are built, and `null` in a browser. */
  constructor(fetch: () => Promise<{ default: Component<Given> }>, printed: Component<Given> | null) {
    this.#fetch = fetch;
    this.code = printed;
  }

  async load(): Promise<Component<Given>> {
    this.code ??= (await this.#fetch()).default;
    return this.code;
  }
}
