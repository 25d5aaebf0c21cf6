// npm run build: API and web into dist/, unless they are there already.
import { ensureBuilt, ensureInstalled } from './steps.mjs';

await ensureInstalled();
await ensureBuilt();
