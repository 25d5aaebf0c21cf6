import type { TypedDocumentString } from '../gql/graphql';
import { ConnectionError, refusalOf } from './refusal-error';

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: unknown }[];
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** Lets the request outlive the page; the browser allows 64 kB of such bodies in all. */
  keepalive?: boolean;
}

/** Sends a document by its hash. Throws a `RefusalError` when the server says no, a `ConnectionError` when nobody answers. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, keepalive = false }: RequestOptions = {},
): Promise<Result> {
  const meta = document.__meta__ as { hash: string; name: string };
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ documentId: meta.hash, operationName: meta.name, variables }),
    signal,
    keepalive,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ConnectionError('no answer', { cause: error });
  });
  const answer = await readAnswer<Result>(response);
  const [first] = answer.errors ?? [];
  if (first) throw refusalOf(first.extensions);
  if (!answer.data) throw new ConnectionError(`empty answer (${response.status})`);
  return answer.data;
}

/** An answer that is not GraphQL comes from something in between, such as a proxy during a restart. */
async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    throw new ConnectionError(`unreadable answer (${response.status})`, { cause: error });
  }
}
