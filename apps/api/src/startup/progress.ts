export interface Progress {
  /** Runs a step; when it takes over a second it is shown while it runs, and its time afterwards. */
  step<T>(name: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
}

const SHOWN_AFTER_MS = 1_000;

/** Progress as lines of text; on a terminal the running step counts its seconds in place. */
export function progressOn(output: NodeJS.WritableStream): Progress {
  const terminal = (output as { isTTY?: boolean }).isTTY === true;
  return {
    async step(name, work) {
      const began = Date.now();
      let detail = '';
      let shown = false;
      const timer = setInterval(() => {
        const line = `  ${name}${detail ? ` (${detail})` : ''} … ${Math.round((Date.now() - began) / 1000)} s`;
        if (terminal) output.write(`\r\u001b[K${line}`);
        else if (!shown) output.write(`${line}\n`);
        shown = true;
      }, SHOWN_AFTER_MS);
      try {
        return await work((told) => (detail = told));
      } finally {
        clearInterval(timer);
        if (shown)
          output.write(
            `${terminal ? '\r\u001b[K' : ''}  ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
          );
      }
    },
  };
}
