import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, niced so that making media never starves the machine it runs on.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input] text for its standard input
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function run(program, args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('nice', ['-n', '10', program, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve({ stdout, stderr })
        : reject(new Error(`${program} ended with ${code}\n${stderr.slice(-2000)}`)),
    );
    child.stdin.end(input);
  });
}
