import { useState, type ReactNode } from 'react';
import type { LocalDate } from 'vocabulary';
import { useViewer } from '../../app/shell-query';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Button } from '../../ui/button';
import { Japanese } from '../../ui/japanese';
import { TextLink } from '../../ui/text-link';
import { branchesOf, type Branch, type InTree } from './tree-order';
import type { TreeUnit } from './units-queries';

interface NamedUnit extends InTree {
  code: string;
  name: string;
}

interface TreeListProps<Unit extends NamedUnit> {
  label: string;
  units: readonly Unit[];
  /** Stands at the end of a unit's line. */
  renderAside: (unit: Unit) => ReactNode;
}

/** Lists within lists, each closed and opened by a button: read by a screen reader as what it is, worked by Tab and Enter. */
export function TreeList<Unit extends NamedUnit>({ label, units, renderAside }: TreeListProps<Unit>) {
  const t = useText(unitsText).tree;
  const branches = branchesOf(units);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(branches.map(({ unit }) => unit.id)));
  const toggle = (id: string): void =>
    setOpen((was) => {
      const next = new Set(was);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  return (
    <section aria-label={label}>
      <div className="mb-3 flex flex-wrap gap-3">
        <Button look="outline" size="small" onClick={() => setOpen(new Set(units.map(({ id }) => id)))}>
          {t.openAll}
        </Button>
        <Button look="outline" size="small" onClick={() => setOpen(new Set())}>
          {t.closeAll}
        </Button>
      </div>
      <Branches branches={branches} open={open} toggle={toggle} renderAside={renderAside} />
    </section>
  );
}

interface BranchesProps<Unit extends NamedUnit> {
  branches: readonly Branch<Unit>[];
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  renderAside: (unit: Unit) => ReactNode;
  beneath?: boolean;
}

function Branches<Unit extends NamedUnit>({ branches, beneath = false, ...rest }: BranchesProps<Unit>) {
  const { open, toggle, renderAside } = rest;
  return (
    <ul className={beneath ? 'ml-3 border-l border-solid-gray-420 pl-2 sm:ml-5 sm:pl-4' : ''}>
      {branches.map((branch) => (
        <li key={branch.unit.id}>
          <Row
            unit={branch.unit}
            count={branch.beneath.length}
            open={open.has(branch.unit.id)}
            toggle={() => toggle(branch.unit.id)}
          >
            {renderAside(branch.unit)}
          </Row>
          {branch.beneath.length > 0 && open.has(branch.unit.id) && (
            <Branches branches={branch.beneath} beneath {...rest} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  unit: NamedUnit;
  /** Units directly beneath. */
  count: number;
  open: boolean;
  toggle: () => void;
  children: ReactNode;
}

function Row({ unit, count, open, toggle, children }: RowProps) {
  const t = useText(unitsText).tree;
  return (
    <div className="flex min-h-11 items-start gap-2 border-b border-solid-gray-300 py-1">
      {count > 0 ? (
        <button
          type="button"
          aria-expanded={open}
          aria-label={t.toggle(unit.name, count)}
          onClick={toggle}
          className="flex size-9 shrink-0 items-center justify-center rounded-6 hover:bg-solid-gray-50"
        >
          <svg aria-hidden="true" viewBox="0 0 24 24" className={`size-5 ${open ? 'rotate-90' : ''}`}>
            <path d="M9 5l7 7-7 7" fill="none" stroke="currentColor" strokeWidth="2.5" />
          </svg>
        </button>
      ) : (
        <span className="size-9 shrink-0" />
      )}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 py-1">
        <span className="min-w-0">
          <Japanese>{unit.name}</Japanese>{' '}
          <span className="tabular text-dns-14N-130 text-solid-gray-700">{unit.code}</span>
        </span>
        {children}
      </div>
    </div>
  );
}

interface Place {
  body: number;
  /** Left out for today. */
  asOf?: LocalDate;
}

/** The tree of a day, each unit with its people. */
export function UnitTree({ units, ...place }: { units: readonly TreeUnit[] } & Place) {
  const t = useText(unitsText).tree;
  return <TreeList label={t.label} units={units} renderAside={(unit) => <People unit={unit} {...place} />} />;
}

/** The number leads to the directory, where there is one for this person and somebody to find. */
function People({ unit: { id, name, people }, body, asOf }: { unit: TreeUnit } & Place) {
  const t = useText(unitsText).tree;
  const sees = useViewer()?.can.seeDirectory;
  if (people === null || people === undefined) return null;
  if (!sees || people === 0) return <span className="tabular whitespace-nowrap">{t.people(people)}</span>;
  return (
    <TextLink
      to="/directory"
      search={{ body, unit: Number(id), on: asOf }}
      aria-label={t.toDirectory(name, people)}
      className="tabular whitespace-nowrap"
    >
      {t.people(people)}
    </TextLink>
  );
}
