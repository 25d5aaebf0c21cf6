import {
  AddExamDocument,
  AddExamWindowDocument,
  ChangeExamWindowDocument,
  EndExamDocument,
  NameExamSuccessorDocument,
  RemoveExamSuccessorDocument,
  RemoveExamWindowDocument,
  RenameExamDocument,
} from '../../gql/graphql';
import { examsText } from '../../i18n/exams';
import { useInLanguage, useText } from '../../i18n/text';
import { FormDate, FormSelect, FormText } from '../people/form-fields';
import type { FormValues } from '../people/form-values';
import { ExamDialog } from './exam-dialog';
import { useExamRequest, type ExamFile, type ExamSuccessor, type ExamWindow } from './exam-queries';
import { useWindowName } from './window-text';

interface DialogState {
  open: boolean;
  onClose: () => void;
}

const LONGEST = 500;
const LEVELS = ['1', '2', '3', '4'] as const;
const KINDS = ['spring', 'autumn', 'first_term', 'second_term', 'all_year'] as const;

function SourceField({ defaultValue }: { defaultValue?: string }) {
  const t = useText(examsText).fields;
  return (
    <FormText
      name="source"
      label={t.source}
      hint={t.sourceHint}
      maxLength={LONGEST}
      defaultValue={defaultValue}
    />
  );
}

function NameFields({ exam }: { exam?: ExamFile }) {
  const t = useText(examsText).fields;
  return (
    <>
      <FormText name="nameJa" label={t.nameJa} maxLength={LONGEST} defaultValue={exam?.nameJa} />
      <FormText name="nameEn" label={t.nameEn} maxLength={LONGEST} defaultValue={exam?.nameEn} />
    </>
  );
}

export function AddExamDialog(state: DialogState) {
  const t = useText(examsText);
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.add}
      lead={t.addLead}
      save={t.save}
      send={(values) =>
        send(AddExamDocument, {
          input: {
            code: values.text('code').toUpperCase(),
            nameJa: values.text('nameJa'),
            nameEn: values.text('nameEn'),
            level: values.number('level'),
            heldFrom: values.text('heldFrom'),
            source: values.text('source'),
          },
        })
      }
    >
      <FormText
        name="code"
        label={t.fields.code}
        hint={t.fields.codeHint}
        pattern="[A-Za-z][A-Za-z0-9\-]{0,9}"
        fault={t.fields.codeHint}
        maxLength={10}
      />
      <NameFields />
      <FormSelect name="level" label={t.level} options={LEVELS.map((value) => ({ value, text: value }))} />
      <FormDate name="heldFrom" label={t.fields.heldFrom} />
      <SourceField />
    </ExamDialog>
  );
}

export function RenameExamDialog({ exam, ...state }: DialogState & { exam: ExamFile }) {
  const t = useText(examsText);
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.rename}
      lead={t.renameLead}
      save={t.save}
      send={(values) =>
        send(RenameExamDocument, {
          input: {
            code: exam.code,
            nameJa: values.text('nameJa'),
            nameEn: values.text('nameEn'),
            fromDay: values.text('fromDay'),
            source: values.text('source'),
          },
        })
      }
    >
      <NameFields exam={exam} />
      <FormDate name="fromDay" label={t.fields.fromDay} />
      <SourceField />
    </ExamDialog>
  );
}

export function EndExamDialog({ exam, ...state }: DialogState & { exam: ExamFile }) {
  const t = useText(examsText);
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.end}
      lead={t.endLead}
      save={t.save}
      send={(values) => send(EndExamDocument, { code: exam.code, lastDay: values.optional('lastDay') })}
    >
      <FormDate
        name="lastDay"
        label={t.fields.lastDay}
        hint={exam.heldUntil ? t.fields.lastDayHint : undefined}
        optional={exam.heldUntil !== null}
        defaultValue={exam.heldUntil ?? ''}
      />
    </ExamDialog>
  );
}

type SuccessorProps = DialogState & {
  exam: ExamFile;
  exams: readonly { code: string; nameJa: string; nameEn: string }[];
};

export function SuccessorDialog({ exam, exams, ...state }: SuccessorProps) {
  const t = useText(examsText);
  const pick = useInLanguage();
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.nameSuccessor}
      lead={t.successorLead}
      save={t.save}
      send={(values) =>
        send(NameExamSuccessorDocument, {
          input: {
            code: exam.code,
            successorCode: values.text('successorCode'),
            fromDay: values.text('fromDay'),
            note: values.optional('note'),
            source: values.text('source'),
          },
        })
      }
    >
      <FormSelect
        name="successorCode"
        label={t.successor}
        options={exams
          .filter(({ code }) => code !== exam.code)
          .map((other) => ({ value: other.code, text: `${other.code} ${pick(other, 'name')}` }))}
      />
      <FormDate name="fromDay" label={t.fields.fromDay} />
      <FormText name="note" label={t.fields.note} maxLength={LONGEST} optional />
      <SourceField />
    </ExamDialog>
  );
}

export function RemoveSuccessorDialog({ succession, ...state }: DialogState & { succession: ExamSuccessor }) {
  const t = useText(examsText);
  const pick = useInLanguage();
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.removeSuccessor}
      lead={`${succession.successor.code} ${pick(succession.successor, 'name')}`}
      save={t.remove}
      danger
      send={() => send(RemoveExamSuccessorDocument, { id: succession.id })}
    />
  );
}

function windowOf(code: string, values: FormValues) {
  return {
    code,
    kind: values.text('kind') as (typeof KINDS)[number],
    applicationsFrom: values.optional('applicationsFrom'),
    applicationsUntil: values.optional('applicationsUntil'),
    sittingsFrom: values.text('sittingsFrom'),
    sittingsUntil: values.text('sittingsUntil'),
    announcedOn: values.optional('announcedOn'),
    source: values.text('source'),
  };
}

/** Without a window a new one. */
export function WindowDialog({
  exam,
  window,
  ...state
}: DialogState & { exam: ExamFile; window?: ExamWindow }) {
  const t = useText(examsText);
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={window ? t.changeWindow : t.addWindow}
      save={t.save}
      send={(values) => {
        const input = windowOf(exam.code, values);
        return window
          ? send(ChangeExamWindowDocument, { id: window.id, input })
          : send(AddExamWindowDocument, { input });
      }}
    >
      <FormSelect
        name="kind"
        label={t.kind}
        options={KINDS.map((value) => ({ value, text: t.kinds[value] }))}
        defaultValue={window?.kind}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormDate name="sittingsFrom" label={t.fields.sittingsFrom} defaultValue={window?.sittingsFrom} />
        <FormDate name="sittingsUntil" label={t.fields.sittingsUntil} defaultValue={window?.sittingsUntil} />
        <FormDate
          name="applicationsFrom"
          label={t.fields.applicationsFrom}
          defaultValue={window?.applicationsFrom ?? ''}
          optional
        />
        <FormDate
          name="applicationsUntil"
          label={t.fields.applicationsUntil}
          defaultValue={window?.applicationsUntil ?? ''}
          optional
        />
      </div>
      <FormDate name="announcedOn" label={t.announced} defaultValue={window?.announcedOn ?? ''} optional />
      <SourceField defaultValue={window?.source} />
    </ExamDialog>
  );
}

export function RemoveWindowDialog({ window, ...state }: DialogState & { window: ExamWindow }) {
  const t = useText(examsText);
  const name = useWindowName();
  const send = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.removeWindow}
      lead={name(window)}
      save={t.remove}
      danger
      send={() => send(RemoveExamWindowDocument, { id: window.id })}
    />
  );
}
