import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { request } from '../../app/graphql';
import { refusesScreen } from '../../app/refused';
import { useViewer } from '../../app/shell-query';
import {
  ReorganisationDocument,
  ReorganisationsDocument,
  UnitTreeDocument,
  type ReorganisationQuery,
  type ReorganisationsQuery,
  type UnitTreeQuery,
} from '../../gql/graphql';

export type TreeUnit = UnitTreeQuery['units'][number];
export type ReorganisationRow = ReorganisationsQuery['reorganisations'][number];
export type Reorganisation = ReorganisationQuery['reorganisation'];
export type Preview = ReorganisationQuery['reorganisationPreview'];
export type Change = Preview['changes'][number];
export type DraftUnit = Reorganisation['units'][number];

export function unitTreeQuery(body: number, asOf: LocalDate) {
  return queryOptions({
    queryKey: ['unitTree', body, asOf],
    queryFn: async ({ signal }) =>
      (await request(UnitTreeDocument, { organisationId: body.toString(), asOf }, { signal })).units,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export function reorganisationsQuery(body: number) {
  return queryOptions({
    queryKey: ['reorganisations', body],
    queryFn: async ({ signal }) =>
      (await request(ReorganisationsDocument, { organisationId: body.toString() }, { signal }))
        .reorganisations,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export function reorganisationQuery(id: string) {
  return queryOptions({
    queryKey: ['reorganisation', id],
    queryFn: ({ signal }) => request(ReorganisationDocument, { id }, { signal }),
  });
}

/** The body of the viewer's main post, where the address names none. */
export function useBody(named: number | undefined): number | undefined {
  const own = useViewer()?.person.appointments[0]?.organisation.id;
  return named ?? (own ? Number(own) : undefined);
}

/** The bodies whose tree the viewer may rebuild; undefined for all of them. The server decides; this only shortens a list. */
export function useOwnBodies(): ReadonlySet<string> | undefined {
  const granted = useViewer()?.roles.filter(({ role }) => role === 'hr') ?? [];
  if (granted.some(({ scope }) => scope === 'all')) return undefined;
  return new Set(granted.flatMap(({ organisation }) => (organisation ? [organisation.id] : [])));
}
