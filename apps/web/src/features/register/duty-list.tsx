import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday, useViewer } from '../../app/shell-query';
import {
  EndIndicatorDutyDocument,
  GiveIndicatorDutyDocument,
  type IndicatorDutyKind,
} from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { FoundPeople } from '../../ui/found-people';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { useDialog } from '../../ui/use-dialog';
import { accountHoldersQuery } from '../accounts/accounts-queries';
import { HolderText } from '../roles/holder-text';
import { useRegisterCommand, type IndicatorDetails } from './register-queries';

type Duty = IndicatorDetails['duties'][number];

/** Who answers for the indicator. */
export function DutyList({ indicator }: { indicator: IndicatorDetails }) {
  const t = useText(figuresText);
  const runs = useViewer()?.can.runRegister ?? false;
  const giving = useDialog<true>();
  const ending = useDialog<Duty>();
  return (
    <section aria-labelledby="duties">
      <SectionHeading id="duties" title={t.duties} />
      {indicator.duties.length === 0 ? (
        <p>{t.noDuties}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {indicator.duties.map((duty) => (
            <li key={duty.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span className="font-bold">{t.duty[duty.duty]}</span>
              <span>
                {duty.holder}
                {duty.indicatorId === null && t.ofAll}
              </span>
              <span className="text-solid-gray-700">{duty.reason}</span>
              {runs && (
                <Button
                  look="outline"
                  size="small"
                  aria-label={t.titleOf(t.do.endDuty, `${duty.holder ?? ''} ${t.duty[duty.duty]}`)}
                  onClick={() => ending.show(duty)}
                >
                  {t.do.endDuty}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {runs && (
        <Button look="outline" className="mt-3" onClick={() => giving.show(true)}>
          {t.do.giveDuty}
        </Button>
      )}
      {giving.about && (
        <GiveDutyDialog
          key={`give ${giving.turn}`}
          indicator={indicator}
          open={giving.open}
          onClose={giving.close}
        />
      )}
      {ending.about && (
        <EndDutyDialog
          key={`end ${ending.turn}`}
          duty={ending.about}
          open={ending.open}
          onClose={ending.close}
        />
      )}
    </section>
  );
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

function GiveDutyDialog({ indicator, open, onClose }: DialogProps & { indicator: IndicatorDetails }) {
  const t = useText(figuresText);
  const today = useToday();
  const [search, setSearch] = useState('');
  const [accountId, setAccountId] = useState<string>();
  const [duty, setDuty] = useState<IndicatorDutyKind>('report');
  const [scope, setScope] = useState('one');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const holders = useQuery({ ...accountHoldersQuery(search), enabled: search !== '' });
  const command = useRegisterCommand(GiveIndicatorDutyDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.do.giveDuty}
      submit={t.do.giveDuty}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (!accountId || reason.trim() === '') return;
        const indicatorId = scope === 'one' ? indicator.id : null;
        command.mutate({ input: { accountId, indicatorId, duty, startsOn: today, reason: reason.trim() } });
      }}
      onClose={onClose}
    >
      <FoundPeople
        words={t.form}
        search={search}
        onSearch={(text) => {
          setSearch(text);
          setAccountId(undefined);
        }}
        people={holders.data?.map((holder) => ({ id: holder.id, label: <HolderText holder={holder} /> }))}
        chosen={accountId}
        onChoose={setAccountId}
        error={asked && !accountId ? t.form.missing : undefined}
      />
      <SelectField
        label={t.form.duty}
        value={duty}
        onChange={({ target }) => setDuty(target.value as IndicatorDutyKind)}
      >
        {(Object.keys(t.duty) as IndicatorDutyKind[]).map((one) => (
          <option key={one} value={one}>
            {t.duty[one]}
          </option>
        ))}
      </SelectField>
      <SelectField label={t.form.scope} value={scope} onChange={({ target }) => setScope(target.value)}>
        <option value="one">{t.form.thisOne(indicator.key)}</option>
        <option value="all">{t.form.all}</option>
      </SelectField>
      <TextField
        label={t.form.why}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? t.form.missing : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}

function EndDutyDialog({ duty, open, onClose }: DialogProps & { duty: Duty }) {
  const t = useText(figuresText);
  const today = useToday();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(EndIndicatorDutyDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.do.endDuty}
      submit={t.do.endDuty}
      danger
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (reason.trim() !== '')
          command.mutate({
            id: duty.id,
            lastDay: duty.startsOn > today ? null : today,
            reason: reason.trim(),
          });
      }}
      onClose={onClose}
    >
      <p>{t.form.endBody(duty.holder ?? '', t.duty[duty.duty])}</p>
      <TextField
        label={t.form.why}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? t.form.missing : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
