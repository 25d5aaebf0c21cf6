import {
  ApproveIndicatorReportDocument,
  ReturnIndicatorReportDocument,
  WithdrawIndicatorReportDocument,
} from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DateText, FiscalYearText } from '../../ui/date-text';
import { Details } from '../../ui/details';
import { Japanese } from '../../ui/japanese';
import { useNumberFormat } from '../../ui/number-format';
import { EmptyState } from '../../ui/states';
import { EvidenceLink } from '../evidence/evidence-link';
import { DecideButtons } from './decide-buttons';
import { useFigureText } from './figure-text';
import type { Report } from './register-queries';

export const STATE_LOOKS: Record<string, BadgeLook> = {
  reported: 'warning',
  proposed: 'warning',
  approved: 'success',
  returned: 'error',
  rejected: 'error',
  withdrawn: 'plain',
};

interface ReportListProps {
  reports: readonly Report[];
  unit: string | null;
  onCorrect?: (report: Report) => void;
}

/** What was reported, the newest first, with its evidence and what became of it. */
export function ReportList({ reports, unit, onCorrect }: ReportListProps) {
  const t = useText(figuresText);
  if (reports.length === 0) return <EmptyState title={t.noReports}>{t.noReportsBody}</EmptyState>;
  const corrected = new Set(
    reports.filter(({ state }) => state === 'approved').map(({ correctsId }) => correctsId),
  );
  return (
    <ul className="flex flex-col gap-3">
      {reports.map((report) => (
        <ReportCard
          key={report.id}
          report={report}
          unit={unit}
          onCorrect={report.state === 'approved' && !corrected.has(report.id) ? onCorrect : undefined}
        />
      ))}
    </ul>
  );
}

function ReportCard({
  report,
  unit,
  onCorrect,
}: {
  report: Report;
  unit: string | null;
  onCorrect?: (report: Report) => void;
}) {
  const t = useText(figuresText);
  const figure = useFigureText();
  const number = useNumberFormat();
  const value = figure(report, unit);
  return (
    <Card as="li">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-solid-gray-700">
          <FiscalYearText year={report.fiscalYear} />
        </span>
        <span className="text-std-18B-160">
          <Japanese>{value}</Japanese>
        </span>
        <Badge look={STATE_LOOKS[report.state]}>{t.state[report.state]}</Badge>
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-solid-gray-700">{t.asOf}</dt>
        <dd>
          <DateText on={report.asOf} brief />
        </dd>
        {report.reportedBy && (
          <>
            <dt className="text-solid-gray-700">{t.by}</dt>
            <dd>{report.reportedBy}</dd>
          </>
        )}
        {report.evidence.length > 0 && (
          <>
            <dt className="text-solid-gray-700">{t.evidence}</dt>
            <dd>
              {report.evidence.map((file) => (
                <EvidenceLink key={file.id} file={file} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {report.words && (
        <p className="mt-2">
          <Japanese>{report.words}</Japanese>
        </p>
      )}
      {report.correctionReason && <p className="mt-2">{t.correcting(report.correctionReason)}</p>}
      {report.decisionReason && <p className="mt-2">{t.decided(report.decisionReason)}</p>}
      {report.months.length > 0 && (
        <div className="mt-2">
          <Details summary={t.months}>
            <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
              {report.months.map(({ month, value: of }) => (
                <li key={month} className="tabular flex justify-between gap-2">
                  <span>{t.form.monthOf(String(Number(month.slice(5, 7))))}</span>
                  <span>{number(of)}</span>
                </li>
              ))}
            </ul>
          </Details>
        </div>
      )}
      <DecideButtons
        id={report.id}
        about={value}
        viewerCan={report.viewerCan}
        approve={ApproveIndicatorReportDocument}
        giveBack={ReturnIndicatorReportDocument}
        withdraw={WithdrawIndicatorReportDocument}
      />
      {onCorrect && (
        <Button
          look="outline"
          size="small"
          className="mt-2"
          aria-label={t.titleOf(t.do.correct, value)}
          onClick={() => onCorrect(report)}
        >
          {t.do.correct}
        </Button>
      )}
    </Card>
  );
}
