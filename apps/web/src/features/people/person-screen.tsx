import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useViewer } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { DisclosureRequests } from '../privacy/disclosure-requests';
import { PassedExams } from '../passes/passed-exams';
import { CurrentPosts } from './current-posts';
import { PersonAction, PersonActions, type Action } from './person-action';
import { PersonFacts } from './person-facts';
import type { PersonFile } from './person-file';
import { personQuery } from './person-queries';
import { PersonRecords } from './person-records';
import { Timeline } from './timeline';
import { useAnswer } from './use-answer';

const route = getRouteApi('/signed-in/people/$personId');

/** Where is this person now, and doing what? Then the whole way there. */
export function PersonScreen() {
  const { personId } = route.useParams();
  const { data: file } = useSuspenseQuery(personQuery(personId));
  const t = useText(peopleText);
  const viewer = useViewer();
  const answer = useAnswer(file);
  const [action, setAction] = useState<Action>();
  const [done, setDone] = useState<string>();
  const afterCommand = useAfterCommand(file.id, setDone);
  const closed = useCallback(() => setAction(undefined), []);
  const act = (chosen: Action): void => {
    setDone(undefined);
    setAction(chosen);
  };

  return (
    <>
      <PageHeading title={file.name} above={<Japanese>{file.kana}</Japanese>} answer={answer} />
      <div className="flex flex-col gap-10">
        {done && <Alert kind="success" role="status" title={done} />}
        <CurrentPosts file={file} />
        <PersonFacts file={file} />
        {!file.viewerCan.readWholeFile && <p className="max-w-prose">{t.page.partly}</p>}
        {file.viewerCan.keepFile && <PersonActions onAct={act} />}
        <section aria-labelledby="timeline">
          <SectionHeading id="timeline" title={t.page.timeline} />
          <Timeline file={file} onAct={act} />
        </section>
        <PersonRecords file={file} onAct={act} />
        {file.viewerCan.readWholeFile && <PassedExams file={file} />}
        {file.viewerCan.keepFile && viewer?.can.discloseForOthers && (
          <DisclosureRequests personId={file.id} />
        )}
        {viewer?.person.id !== file.id && <p className="text-solid-gray-700">{t.page.logged}</p>}
      </div>
      {action && <PersonAction action={action} file={file} onDone={afterCommand} onClosed={closed} />}
    </>
  );
}

/** The command answers with the file as it is now, so it is not read, and not logged, again. */
function useAfterCommand(id: string, tell: (sentence: string) => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (file: PersonFile | null, sentence: string): void => {
    tell(sentence);
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'person' });
    if (file) queryClient.setQueryData(personQuery(id).queryKey, file);
    else void navigate({ to: '/staff' });
  };
}
