declare global {
  /** What `src/early.ts` becomes; see vite.config.ts. */
  const EARLY_SCRIPT: string;
  namespace App {
    interface Error {
      message: string;
    }
    interface PageState {
      /** The parameters of the view shown, where it was reached without loading a page. */
      search?: string;
    }
  }
}

export {};
