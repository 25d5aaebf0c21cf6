import {
  ApproveDefinitionDocument,
  ApproveIndicatorSettingDocument,
  RejectDefinitionDocument,
  ReturnIndicatorSettingDocument,
  WithdrawDefinitionDocument,
} from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DateText, useDateFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { DecideButtons } from './decide-buttons';
import type { IndicatorDetails, Version } from './register-queries';
import { STATE_LOOKS } from './report-list';

/** The definition with its versions, the newest first. */
export function VersionList({ versions }: { versions: readonly Version[] }) {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const date = useDateFormat();
  return (
    <ul className="flex flex-col gap-3">
      {versions.map((version) => (
        <Card as="li" key={version.id}>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-bold">{t.versionOf(version.version)}</span>
            <Badge look={STATE_LOOKS[version.state]}>{t.proposal[version.state]}</Badge>
            <span className="text-solid-gray-700">
              {version.validFrom &&
                t.inForce(date(version.validFrom, true), version.validTo ? date(version.validTo, true) : '')}
            </span>
          </p>
          <p className="mt-2 max-w-prose">{pick(version, 'sentence')}</p>
          {version.changeReason && <p className="mt-2">{t.why(version.changeReason)}</p>}
          {version.proposedBy && (
            <p className="text-solid-gray-700">
              {t.by} {version.proposedBy}
            </p>
          )}
          {version.decisionReason && <p className="mt-2">{t.decided(version.decisionReason)}</p>}
          <DecideButtons
            id={version.id}
            about={t.versionOf(version.version)}
            viewerCan={version.viewerCan}
            approve={ApproveDefinitionDocument}
            giveBack={RejectDefinitionDocument}
            withdraw={WithdrawDefinitionDocument}
          />
        </Card>
      ))}
    </ul>
  );
}

/** Baselines and targets that were set after the plan. */
export function SettingList({ indicator }: { indicator: Pick<IndicatorDetails, 'settings' | 'unit'> }) {
  const t = useText(figuresText);
  const number = useNumberFormat();
  return (
    <ul className="flex flex-col gap-3">
      {indicator.settings.map((setting) => {
        const about = `${t.kind[setting.kind] ?? ''} ${number(setting.value)}${indicator.unit ?? ''}`;
        return (
          <Card as="li" key={setting.id}>
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-bold">{about}</span>
              <Badge look={STATE_LOOKS[setting.state]}>{t.state[setting.state]}</Badge>
              <span className="text-solid-gray-700">
                <DateText on={setting.decidedOn} brief />
              </span>
            </p>
            <p className="mt-1">{setting.words}</p>
            {setting.decisionReason && <p>{t.decided(setting.decisionReason)}</p>}
            <DecideButtons
              id={setting.id}
              about={about}
              viewerCan={setting.viewerCan}
              approve={ApproveIndicatorSettingDocument}
              giveBack={ReturnIndicatorSettingDocument}
            />
          </Card>
        );
      })}
    </ul>
  );
}
