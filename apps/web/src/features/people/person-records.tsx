import { useToday } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import type { Action } from './person-action';
import { stateOf, type PersonFile } from './person-file';
import { PeriodText } from './period-text';
import { useBodyName } from './use-post-name';

interface PersonRecordsProps {
  file: PersonFile;
  onAct: (action: Action) => void;
}

/** What is kept beside the posts. "None" is only said to those who would see one. */
export function PersonRecords({ file, onAct }: PersonRecordsProps) {
  const { readWholeFile } = file.viewerCan;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Names file={file} />
      {(readWholeFile || file.designations.length > 0) && <Designations file={file} onAct={onAct} />}
      {(readWholeFile || file.absences.length > 0) && <Absences file={file} onAct={onAct} />}
      {file.separations.length > 0 && <Separations file={file} />}
    </div>
  );
}

function Names({ file }: { file: PersonFile }) {
  const t = useText(peopleText).page;
  return (
    <section aria-labelledby="names">
      <SectionHeading id="names" title={t.names} />
      <ul className="flex flex-col gap-3">
        {file.names.map(({ name, kana, startsOn, endsOn, reason }) => (
          <li key={startsOn ?? ''}>
            <Japanese>
              <span className="text-std-16B-170">{name}</span>（{kana}）
            </Japanese>
            <span className="block text-dns-16N-130 text-solid-gray-700">
              <PeriodText startsOn={startsOn} endsOn={endsOn} />
              {reason && ` ${t.reason}: ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Absences({ file, onAct }: PersonRecordsProps) {
  const t = useText(peopleText);
  const today = useToday();
  return (
    <section aria-labelledby="absences">
      <SectionHeading id="absences" title={t.page.absences} />
      {file.absences.length === 0 && <p>{t.page.noAbsence}</p>}
      <ul className="flex flex-col gap-3">
        {file.absences.map((absence) => (
          <li key={absence.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge look={stateOf(absence, today) === 'past' ? 'plain' : 'warning'}>
              {t.absence[absence.kind]}
            </Badge>
            <PeriodText startsOn={absence.startsOn} endsOn={absence.endsOn} />
            {file.viewerCan.keepFile && (
              <Button
                look="text"
                size="small"
                aria-label={t.act.endOf(t.absence[absence.kind])}
                onClick={() => onAct({ name: 'endAbsence', absence })}
              >
                {t.act.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Designations({ file, onAct }: PersonRecordsProps) {
  const t = useText(peopleText);
  const today = useToday();
  return (
    <section aria-labelledby="designations">
      <SectionHeading id="designations" title={t.page.designations} />
      {file.designations.length === 0 && <p>{t.page.noDesignation}</p>}
      <ul className="flex flex-col gap-3">
        {file.designations.map((designation) => (
          <li key={designation.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge look={stateOf(designation, today) === 'current' ? 'success' : 'plain'}>
              {t.informationSystems}
            </Badge>
            <PeriodText startsOn={designation.startsOn} endsOn={designation.endsOn} />
            {file.viewerCan.keepFile && (
              <Button
                look="text"
                size="small"
                aria-label={t.act.endOf(t.informationSystems)}
                onClick={() => onAct({ name: 'endDesignation', designation })}
              >
                {t.act.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Separations({ file }: { file: PersonFile }) {
  const t = useText(peopleText);
  const bodyName = useBodyName();
  return (
    <section aria-labelledby="separations">
      <SectionHeading id="separations" title={t.page.separations} />
      <ul className="flex flex-col gap-3">
        {file.separations.map(({ id, lastOn, reason, organisation }) => (
          <li key={id}>
            {bodyName(organisation)} {t.separation[reason]}
            <span className="block text-dns-16N-130 text-solid-gray-700">
              {t.page.lastOn}: <DateText on={lastOn} brief />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
