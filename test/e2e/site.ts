import type { Browser } from 'playwright-core';
import { launchBrowser, visitor, type Visitor } from './browser.js';
import { Product } from './product.js';

/** A product of this file's own, with its demo people, and a browser to look at it. */
export class Site {
  private constructor(
    private readonly product: Product,
    readonly address: string,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Site> {
    const product = Product.launch(Product.demoFolder());
    const address = await product.address();
    return new Site(product, address, await launchBrowser());
  }

  /** Somebody with a browser of their own, signed in unless `login` is null. */
  async visit(login: string | null, language: 'ja' | 'en' = 'ja'): Promise<Visitor> {
    const who = await visitor(this.browser, this.address, { language });
    if (login) {
      await who.context.request.post('/graphql', {
        data: { query: `mutation { signIn(login: "${login}", password: "koro-demo") { login } }` },
      });
    }
    return who;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.signal('SIGTERM');
    Product.remove(this.product.dataFolder);
  }
}
