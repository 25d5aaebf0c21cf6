import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from './settings.js';

export interface StoredFile {
  readonly bytes: number;
  readonly modifiedAt: Date;
  /** Bytes `from` … `to`, both inclusive. */
  read(from: number, to: number): NodeJS.ReadableStream;
}

/** Where videos and captions lie. A local folder today; an S3-compatible one implements the same two words. */
export abstract class MediaStorage {
  /** Null when no such file is stored. */
  abstract open(key: string): Promise<StoredFile | null>;
}

@Injectable()
export class LocalMediaStorage extends MediaStorage {
  constructor(private readonly settings: Settings) {
    super();
  }

  override async open(key: string): Promise<StoredFile | null> {
    const path = normalize(join(this.settings.mediaFolder, key));
    if (!path.startsWith(normalize(this.settings.mediaFolder) + sep)) return null;
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return null;
    return {
      bytes: found.size,
      modifiedAt: found.mtime,
      read: (from, to) => createReadStream(path, { start: from, end: to }),
    };
  }
}
