import { useId } from 'react';
import { dutiesOf, type Duty } from '../../app/duties';
import { useViewer } from '../../app/shell-query';
import { administrationText } from '../../i18n/administration';
import { useText } from '../../i18n/text';
import { Card } from '../../ui/card';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';

/** What can I do here? The duties of the viewer's roles, by what they are about. */
export function AdministrationScreen() {
  const t = useText(administrationText);
  const viewer = useViewer();
  const duties = viewer ? dutiesOf(viewer) : [];
  const groups = [...new Set(duties.map(({ group }) => group))];
  return (
    <>
      <PageHeading title={t.title} answer={duties.length > 0 ? t.answer : undefined} />
      {duties.length === 0 ? (
        <EmptyState title={t.none}>{t.noneBody}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          {groups.map((group) => (
            <Group
              key={group}
              title={t.groups[group]}
              duties={duties.filter((duty) => duty.group === group)}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Group({ title, duties }: { title: string; duties: readonly Duty[] }) {
  const t = useText(administrationText).duties;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHeading title={title} id={id} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {duties.map(({ to, name }) => (
          <Card as="li" key={name}>
            <p className="text-std-18B-160">
              <TextLink to={to} className="inline-flex min-h-6 items-center">
                {t[name].name}
              </TextLink>
            </p>
            <p className="mt-1 text-solid-gray-800">{t[name].does}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}
