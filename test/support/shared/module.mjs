// Jest's transformer for the modules that all test files of a worker share: in place of the module's own text it gives one
// that hands on what the worker's copy exports. Kōro's own modules are those of the build, which global-setup.mjs renews.
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string} file */
function urlOf(file) {
  const path = relative(ROOT, file);
  const loaded = path.startsWith('node_modules') ? path : join('dist', path.replace(/\.ts$/, '.js'));
  return pathToFileURL(join(ROOT, loaded)).href;
}

/** @param {string} file */
async function handingOn(file) {
  const url = urlOf(file);
  const exported = Object.keys(await import(url)).map(
    (name) => `const _${name} = shared.${name};\nexport { _${name} as ${name} };\n`,
  );
  return `const shared = await sharedModule('${url}');\n${exported.join('')}`;
}

// Without a synchronous `process`, Jest reads the file as the ES module that it is.
export default {
  /** @param {string} _text @param {string} file */
  async processAsync(_text, file) {
    return { code: await handingOn(file) };
  },
  /** An index.ts exports what other files say, so that its own text is no key. @param {string} _text @param {string} file */
  getCacheKeyAsync(_text, file) {
    return handingOn(file);
  },
};
