// What a user would pick instead: PostGraphile 5 over the same tables. It works as the owner and knows no session either,
// so it is spared what Kōro does for security.
import http from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { clock, DATABASE_URL, serving } from './serve.mjs';

// PostGraphile 5.1 uses what Node.js has had since version 22.
Promise.withResolvers ??= function withResolvers() {
  const deferred = {};
  deferred.promise = new this((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
};

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: 8 } }),
  ],
  grafserv: { watch: false, graphiql: false },
  grafast: {
    /** Only the command needs to know who asks; reads are spared the transaction that pgSettings costs. */
    context: (_, { operationName, variableValues }) =>
      operationName === 'beat'
        ? {
            pgSettings: {
              'app.kind': 'session',
              'app.person_id': variableValues.person,
              'app.now': clock.now().toISOString(),
            },
          }
        : {},
  },
};

const service = postgraphile(preset).createServ(grafserv);
const server = http.createServer();
server.on('error', (error) => {
  throw error;
});
await service.addTo(server);
await service.ready();
server.listen(0, '127.0.0.1', () => serving(server.address().port));
