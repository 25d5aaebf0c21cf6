// The environment of an integration test file. Jest gives every file a world of its own and would evaluate Nest, TypeORM,
// Apollo and all of Kōro in it anew: two to three seconds a file. This world has a door to the worker it runs in, where
// Node loads a module once for all files. Which modules come through it stands in jest.config.mjs, how in module.mjs.
// Each file still starts an application and a database of its own.
import { TestEnvironment } from 'jest-environment-node';

export default class SharedModulesEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.sharedModule = (/** @type {string} */ url) => import(url);
    // Dates go from a test's clock into the application, which asks whether they are `instanceof Date`: its own.
    this.global.Date = Date;
    // Jest has the worker's errors, which are the product's, describe a hundred places each; it refuses thousands of times.
    Error.stackTraceLimit = 10;
  }
}
