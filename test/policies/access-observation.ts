import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { RefusalCode } from '../../libs/vocabulary/index.js';
import type { AccessWorld, Asker, Relation, Subject } from '../support/access-world.js';
import { ASKERS, RELATIONS } from '../support/access-world.js';
import type { TestApi } from '../support/api.js';
import { aimedArguments } from '../support/aimed-arguments.js';
import type { KeptWorld } from '../support/kept-world.js';
import { documentsOf, rootFields, SCHEMA, type RootField } from '../support/schema-documents.js';
import type { Cell } from './access-table.js';

export interface Outcome {
  asker: Asker;
  /** Null for a question that is aimed at nobody. */
  relation: Relation | null;
  codes: RefusalCode[];
  /** Tables that were written. */
  written: string[];
}

interface Question {
  asker: Asker;
  relation: Relation | null;
  variables: Record<string, unknown>;
}

/** The arguments that the expectation of a root tells. */
export type Tell = (field: string) => ((about: Subject) => Record<string, unknown>) | undefined;

/** What answers have told about whom: each field, each root, by role and relation. */
export class Sightings {
  readonly byField = new Map<string, Set<Cell>>();
  readonly byRoot = new Map<string, Set<Cell>>();
  /** Fields whose own text was a word or an id of a person. */
  readonly naming = new Set<string>();

  constructor(private readonly world: AccessWorld) {}

  /** `aim`: whom the question was about; the answer is, too, as far as it names nobody. */
  note(asker: Asker, root: RootField, value: unknown, aim: readonly Subject[]): void {
    const found = this.walk(asker, value, getNamedType(root.type).name, aim);
    for (const cell of found) this.remember(this.byRoot, root.name, cell);
  }

  /** An object is about those whose words or ids stand in it; one without any, about those whom it hangs from. */
  private walk(asker: Asker, value: unknown, typeName: string, inherited: readonly Subject[]): Set<Cell> {
    if (Array.isArray(value))
      return new Set(value.flatMap((item) => [...this.walk(asker, item, typeName, inherited)]));
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' ? this.cells(asker, this.world.subjectsIn(value)) : new Set();
    const entries = Object.entries(value).filter(([, inner]) => !saysNothing(inner));
    const named = entries.flatMap(([, inner]) => [inner].flat().filter((text) => typeof text === 'string'));
    const own = named.flatMap((text) => this.world.subjectsIn(text));
    const subjects = own.length > 0 ? [...new Set(own)] : inherited;
    const cells = this.cells(asker, own);
    const { __typename } = value as { __typename?: string };
    const type = SCHEMA.getType(__typename ?? typeName) as GraphQLObjectType | undefined;
    if (!isObjectType(type)) return cells;
    for (const [name, inner] of entries) {
      const field = type.getFields()[name];
      if (!field) continue;
      const key = `${type.name}.${name}`;
      for (const cell of this.cells(asker, subjects)) this.remember(this.byField, key, cell);
      if (typeof inner === 'string' && this.world.subjectsIn(inner).length > 0) this.naming.add(key);
      if (typeof inner !== 'object') continue;
      for (const cell of this.walk(asker, inner, getNamedType(field.type).name, subjects)) cells.add(cell);
    }
    return cells;
  }

  private cells(asker: Asker, subjects: readonly Subject[]): Set<Cell> {
    const relations = subjects.flatMap((subject) => this.world.relationOf(subject, asker) ?? []);
    return new Set(relations.map((relation): Cell => `${asker} ${relation}`));
  }

  private remember(map: Map<string, Set<Cell>>, key: string, cell: Cell): void {
    const cells = map.get(key) ?? new Set();
    map.set(key, cells.add(cell));
  }
}

/** Nothing, an empty list, a count of nothing: a host that may not see the completions of a guest is told 0. */
const saysNothing = (value: unknown): boolean =>
  value === null || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

const QUERIES = new Set(rootFields('query').map((field) => field.name));
const isQuery = (field: RootField): boolean => QUERIES.has(field.name);

/** Everything that everybody was asked for and answered. */
export class Observation {
  readonly sightings: Sightings;
  readonly queries = new Map<string, Outcome[]>();
  readonly mutations = new Map<string, Outcome[]>();
  /** What could not be asked, for nobody tells with what. */
  readonly unasked: string[] = [];

  private constructor(
    private readonly api: TestApi,
    private readonly world: AccessWorld,
    private readonly kept: KeptWorld,
    private readonly tell: Tell,
  ) {
    this.sightings = new Sightings(world);
  }

  static async made(api: TestApi, world: AccessWorld, kept: KeptWorld, tell: Tell): Promise<Observation> {
    const made = new Observation(api, world, kept, tell);
    for (const field of rootFields('query')) made.queries.set(field.name, await made.query(field));
    // A reading log that a query has written is no change of the mutation after it.
    await kept.putBack();
    for (const field of rootFields('mutation')) made.mutations.set(field.name, await made.mutation(field));
    return made;
  }

  private async query(field: RootField): Promise<Outcome[]> {
    const outcomes: Promise<Outcome>[] = [];
    for (const { asker, relation, variables } of this.askable(field)) {
      const documents = documentsOf('query', field, Object.keys(variables));
      outcomes.push(this.ask(field, documents, asker, relation, variables));
      if (outcomes.length % 8 === 0) await Promise.all(outcomes);
    }
    return Promise.all(outcomes);
  }

  /** One after the other, so that what is written is known to be this one's; afterwards the world is put back. */
  private async mutation(field: RootField): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { asker, relation, variables } of this.askable(field)) {
      const documents = documentsOf('mutation', field, Object.keys(variables)).slice(0, 1);
      const outcome = await this.ask(field, documents, asker, relation, variables);
      outcomes.push({ ...outcome, written: await this.kept.putBack() });
    }
    return outcomes;
  }

  private askable(field: RootField): Question[] {
    try {
      return [...this.questions(field)];
    } catch (error) {
      this.unasked.push((error as Error).message);
      return [];
    }
  }

  /** Aimed at everybody in turn, unless nothing in the arguments tells them apart. */
  private *questions(field: RootField): Generator<Question> {
    for (const asker of ASKERS) {
      const aims = RELATIONS.flatMap((relation) => {
        const subject = this.world.subjectOf(relation, asker);
        if (!subject) return [];
        return [{ asker, relation, variables: aimedArguments(field, subject, this.tell(field.name)) }];
      });
      // One that is aimed at the same as another is not asked again: at a guest, whose file is not asked for by name.
      const texts = aims.map(({ variables }) => JSON.stringify(variables));
      const different = aims.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
      if (different.length > 1) yield* different;
      else yield { asker, relation: null, variables: aims[0]?.variables ?? {} };
    }
  }

  private async ask(
    field: RootField,
    documents: readonly string[],
    asker: Asker,
    relation: Relation | null,
    variables: Record<string, unknown>,
  ): Promise<Outcome> {
    const codes = new Set<RefusalCode>();
    // What a mutation answers is about oneself at least; a query that is aimed at nobody, about whom it names.
    const about = relation ?? (isQuery(field) ? null : 'own');
    const aim = about && this.world.subjectOf(about, asker);
    for (const document of documents) {
      const from = `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
      const { data, errors } = await this.api.ask(document, variables, this.world.cookieOf(asker), from);
      for (const { extensions } of errors) codes.add(extensions.code);
      this.sightings.note(asker, field, data?.[field.name] ?? null, aim ? [aim] : []);
    }
    return { asker, relation, codes: [...codes], written: [] };
  }
}
