import { useNavigate } from '@tanstack/react-router';
import { PublishDocument, WithdrawPublicationDocument } from '../../gql/graphql';
import { publishingText } from '../../i18n/publishing';
import { useInLanguage, useText } from '../../i18n/text';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { usePublishingCommand, type PublicationDetail } from './publishing-queries';

interface DialogProps {
  publication: PublicationDetail;
  open: boolean;
  onClose: () => void;
}

export function PublishDialog({ publication, open, onClose }: DialogProps) {
  const words = useText(publishingText);
  const t = words.publishDialog;
  const pick = useInLanguage();
  const publish = usePublishingCommand(PublishDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.publish}
      busy={publish.isPending}
      error={publish.error}
      onSubmit={() => publish.mutate({ slug: publication.slug })}
      onClose={onClose}
    >
      <p className="text-std-16B-170">{pick(publication, 'title')}</p>
      <p>{t.body}</p>
    </FormDialog>
  );
}

export function WithdrawDialog({ publication, open, onClose }: DialogProps) {
  const words = useText(publishingText);
  const t = words.withdrawDialog;
  const pick = useInLanguage();
  const navigate = useNavigate();
  const withdraw = usePublishingCommand(WithdrawPublicationDocument, () => {
    announce(t.done);
    void navigate({ to: '/publications' });
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.withdraw}
      danger
      busy={withdraw.isPending}
      error={withdraw.error}
      onSubmit={() => withdraw.mutate({ slug: publication.slug })}
      onClose={onClose}
    >
      <p className="text-std-16B-170">{pick(publication, 'title')}</p>
      <p>{t.body}</p>
    </FormDialog>
  );
}
