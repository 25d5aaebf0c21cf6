/** How this process was started. Read once, in apps/api; a test makes its own. */
export abstract class Settings {
  abstract readonly production: boolean;
  abstract readonly version: string;
  /** Folder of the local media storage. */
  abstract readonly mediaFolder: string;
  /** True when people reach Kōro by https, so that cookies are marked Secure. */
  abstract readonly secureCookies: boolean;
  /** The address that people use, without a path; null: the one it listens on. */
  abstract readonly publicUrl: string | null;
}
