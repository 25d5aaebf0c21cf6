import type { CodegenConfig } from '@graphql-codegen/cli';
import type { DefinitionNode, DocumentNode } from 'graphql';

/**
 * Each `.graphql` file beside a feature becomes a typed document that carries its hash only; the texts go to
 * `persisted-documents.json`, which the server reads. So the browser never sends a query text.
 */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql'],
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
        onExecutableDocumentNode: ({ definitions }: DocumentNode) => ({ name: operationName(definitions) }),
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        scalars: { LocalDate: 'string', Instant: 'string' },
      },
    },
  },
};

function operationName(definitions: readonly DefinitionNode[]): string | undefined {
  const operation = definitions.find((definition) => definition.kind === 'OperationDefinition');
  return operation && 'name' in operation ? operation.name?.value : undefined;
}

export default config;
