export interface ShownPage {
  url: URL;
  status: number;
  body: string;
  headers: Headers;
}

/** A browser without a screen: it keeps cookies of 127.0.0.1 (ports share them) and follows redirects. */
export class HttpBrowser {
  readonly cookies = new Map<string, string>();
  /** Every address that it was led to, in order. */
  readonly visited: string[] = [];

  get(url: string | URL): Promise<ShownPage> {
    return this.go(new URL(url), {});
  }

  submit(url: string | URL, form: Record<string, string>): Promise<ShownPage> {
    return this.go(new URL(url), { method: 'POST', body: new URLSearchParams(form) });
  }

  /** As the Cookie header, of that name alone. */
  cookie(name: string): string {
    return `${name}=${this.cookies.get(name) ?? ''}`;
  }

  private async go(url: URL, init: RequestInit): Promise<ShownPage> {
    this.visited.push(url.href);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    response.headers.getSetCookie().forEach((set) => this.keep(set));
    const location = response.headers.get('location');
    if (location && response.status >= 300 && response.status < 400) {
      await response.text();
      return this.go(new URL(location, url), {});
    }
    return { url, status: response.status, body: await response.text(), headers: response.headers };
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(name.length + 1);
    const gone = attributes.some((attribute) => /^(expires=Thu, 01 Jan 1970|max-age=0)/i.test(attribute));
    if (gone || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
