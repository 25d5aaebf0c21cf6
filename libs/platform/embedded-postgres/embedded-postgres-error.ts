export type EmbeddedPostgresErrorCode =
  | 'DATA_FOLDER_UNWRITABLE'
  | 'DATA_FOLDER_OTHER_VERSION'
  | 'DATA_FOLDER_IN_USE'
  | 'PLATFORM_UNSUPPORTED'
  | 'START_FAILED';

/** `message` is one sentence for the person who started the program; `code` is for programs. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}

/** The system's code (`EACCES`, `ENOENT`, …) of an error of node:fs or node:child_process. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const unwritableReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file stands where a folder is needed',
  ELOOP: 'a symbolic link stands where none is allowed',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'the path cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
};

/** Turns a refusal of the file system into `DATA_FOLDER_UNWRITABLE`; anything else stays what it is. */
export function explainUnwritable(error: unknown, folder: string): unknown {
  const reason = unwritableReasons[systemCode(error) ?? ''];
  if (reason === undefined || error instanceof EmbeddedPostgresError) return error;
  const message = `The data folder ${folder} cannot be written because ${reason}.`;
  return new EmbeddedPostgresError('DATA_FOLDER_UNWRITABLE', message, { cause: error });
}
