import type { MySessionsQuery } from '../../gql/graphql';
import { accountText } from '../../i18n/account';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { InstantText } from '../../ui/date-text';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { deviceOf } from './device';

export function SessionsTable({ sessions }: { sessions: MySessionsQuery['mySessions'] }) {
  const t = useText(accountText).page;
  const deviceName = (userAgent: string | null): string => {
    const device = deviceOf(userAgent ?? '');
    return device ? t.on(device.browser, device.system) : t.unknownDevice;
  };
  return (
    <Table caption={t.sessionsCaption} label={t.sessionsCaption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.device}</HeadCell>
          <HeadCell>{t.since}</HeadCell>
          <HeadCell>{t.lastSeen}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, userAgent, current, createdAt, lastSeenAt }) => (
          <tr key={id}>
            <RowHeadCell>
              {deviceName(userAgent)} {current && <Badge look="info">{t.thisDevice}</Badge>}
            </RowHeadCell>
            <Cell className="whitespace-nowrap">
              <InstantText at={createdAt} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <InstantText at={lastSeenAt} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
