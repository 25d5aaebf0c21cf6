import { useToday } from '../../app/shell-query';
import type { PostInput } from '../../gql/graphql';
import { peopleText } from '../../i18n/people';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import type { AppointmentKind } from '../../i18n/vocabulary-types';
import { FormDate, FormPercent, FormSelect, FormStaffNumber, FormText } from './form-fields';
import type { FormValues } from './form-values';
import { UnitFields } from './unit-fields';

/** Kinds of post that employ somebody. */
export const EMPLOYMENT_KINDS = ['HONMU', 'NINKITSUKI', 'KAIKEI_NENDO'] as const;
export const SECONDMENT_KINDS = ['HEININ', 'HAKEN', 'JINJI_KORYU', 'KENSHU_HAKEN'] as const;
export const KINDS = [
  'HONMU',
  'KENMU',
  'NINKITSUKI',
  'KAIKEI_NENDO',
  ...SECONDMENT_KINDS,
  'GYOMU_ITAKU',
] as const;

interface PostFieldsProps {
  kinds: readonly AppointmentKind[];
  kind: AppointmentKind;
  bodyId?: string;
  percent?: number;
  staffNumberHint?: string;
}

/** A post as a 発令 says it. Without a hint the staff number must be entered. */
export function PostFields({ kinds, kind, bodyId, percent, staffNumberHint }: PostFieldsProps) {
  const t = useText(peopleText).form;
  const today = useToday();
  return (
    <>
      <KindField kinds={kinds} kind={kind} />
      <UnitFields bodyId={bodyId} />
      <FormText name="position" label={t.position} maxLength={100} />
      <FormText name="grade" label={t.grade} maxLength={50} optional />
      <FormPercent name="percent" label={t.percent} defaultValue={percent} />
      <FormStaffNumber
        name="staffNumber"
        label={t.staffNumber}
        hint={staffNumberHint}
        optional={staffNumberHint !== undefined}
      />
      <FormDate name="startsOn" label={t.startsOn} defaultValue={today} />
      <FormDate name="endsOn" label={t.endsOn} hint={t.endsOnHint} optional />
    </>
  );
}

export function KindField({ kinds, kind }: Pick<PostFieldsProps, 'kinds' | 'kind'>) {
  const t = useText(peopleText).form;
  const words = useText(shellText).appointmentKind;
  return (
    <FormSelect
      name="kind"
      label={t.kind}
      options={kinds.map((value) => ({ value, text: words[value] }))}
      defaultValue={kind}
    />
  );
}

export function postIn(values: FormValues): PostInput {
  return {
    unitId: values.text('unitId'),
    kind: values.text('kind') as AppointmentKind,
    position: values.text('position'),
    grade: values.optional('grade'),
    percent: values.number('percent'),
    startsOn: values.text('startsOn'),
    endsOn: values.optional('endsOn'),
    staffNumber: values.optional('staffNumber'),
  };
}
