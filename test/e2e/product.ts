import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(process.cwd(), 'dist/apps/api/src/main.js');

export interface Ended {
  code: number | null;
  output: string;
}

/** The built product as a process of its own, as `npm start` runs it once everything is installed and built. */
export class Product {
  output = '';
  readonly ended: Promise<Ended>;

  private constructor(
    private readonly child: ChildProcess,
    readonly dataFolder: string,
  ) {
    const collect = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    this.ended = new Promise((resolve) =>
      child.on('close', (code) => resolve({ code, output: this.output })),
    );
  }

  static newFolder(): string {
    return mkdtempSync(join(tmpdir(), 'koro-e2e-'));
  }

  /** A folder that holds the demonstration already: a copy with its owners, for PostgreSQL refuses files of another. */
  static demoFolder(): string {
    const folder = Product.newFolder();
    execFileSync('cp', ['-a', `${process.env['KORO_E2E_DEMO']}/.`, folder]);
    return folder;
  }

  static launch(dataFolder: string, env: NodeJS.ProcessEnv = {}): Product {
    const { DATABASE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
    const child = spawn(process.execPath, [MAIN], {
      env: { ...inherited, NODE_ENV: 'development', PORT: '0', KORO_DATA: dataFolder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Product(child, dataFolder);
  }

  /** The address it prints once it answers. */
  async address(): Promise<string> {
    for (;;) {
      const found = /https?:\/\/[\d.:]+/.exec(this.output)?.[0];
      if (found) return found;
      const ended = await Promise.race([
        this.ended,
        new Promise<null>((resolve) => setTimeout(resolve, 100, null)),
      ]);
      if (ended) throw new Error(`Kōro ended before it answered:\n${ended.output}`);
    }
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  signal(name: NodeJS.Signals): Promise<Ended> {
    this.child.kill(name);
    return this.ended;
  }

  static remove(dataFolder: string): void {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
