import { Tag } from 'antd';
import { useState } from 'react';
import type { Me, Task } from '../../shared/api/types';
import { Problem } from '../../shared/desk/Problem';
import { TaskSheet } from '../../shared/desk/steering/TaskSheet';
import { TaskDrawer } from '../../shared/desk/TaskDrawer';
import { useLoad } from '../../shared/desk/useLoad';
import { inLanguage, t, word } from '../../shared/i18n';
import { matchClock } from '../../shared/time/clock';
import { CaseFacts } from './CaseFacts';
import { findCase, type CaseFile } from '../../shared/file/case-file.api';
import { Measures } from './Measures';
import { OwnPageLink } from './OwnPageLink';
import { OpenTasks } from './OpenTasks';
import { Papers } from './Papers';
import { Pictures } from './Pictures';
import { Records } from './Records';
import { Sections } from './Sections';
import { Team } from './Team';
import { Tell } from './Tell';
import { Timeline } from './Timeline';
import { WayPicture } from './WayPicture';

/** One person's file with what is open, what holds, and what happened. */
export function CaseFilePage({ id, me }: { id: string; me: Me }) {
  const {
    data: file,
    problem,
    loading,
    reload,
  } = useLoad(id, async () => {
    const found = await findCase(id);
    await matchClock(found.openTasks ?? []);
    return found;
  });
  const [taskId, setTaskId] = useState<string>();
  const [steered, setSteered] = useState<Task>();
  const [turn, setTurn] = useState(0);
  const told = () => {
    setTurn((n) => n + 1);
    reload();
  };
  const done = () => {
    setTaskId(undefined);
    told();
  };
  return (
    <>
      <p>
        <a href="#/cases">← {t('desk.cases')}</a>
      </p>
      <Problem problem={problem} onRetry={reload} />
      {!file && loading && <p role="status">{t('loading')}</p>}
      {file && (
        <>
          <h1>
            {file.person.name} <Tag>{word('state', file.state)}</Tag>
            {file.stage && <Tag>{word('stage', file.stage)}</Tag>}
            {file.colour && (
              <span className={`colour ${file.colour.toLowerCase()}`}>
                {word('colour', file.colour)}
              </span>
            )}
          </h1>
          {file.colourWhy !== undefined && <p className="soft">{inLanguage(file.colourWhy)}</p>}
          {file.access === 'MASKED' && <p className="soft">{t('case.masked')}</p>}
          <Tell caseId={id} me={me} expected={isExpected(file)} onTold={told} />
          <div className="file">
            <div>
              <OpenTasks
                tasks={file.openTasks ?? []}
                me={me}
                onOpen={setTaskId}
                onSteer={me.role === 'SUPERVISOR' ? setSteered : undefined}
              />
              <CaseFacts file={file} />
              <Measures file={file} />
              {file.access === 'WHOLE' && <Papers key={turn} caseId={id} />}
              <OwnPageLink file={file} me={me} onChanged={reload} />
              <Pictures file={file} />
              <Sections file={file} />
              <Team seats={file.team} />
              <Records file={file} />
            </div>
            <Timeline key={turn} caseId={id} />
          </div>
          <WayPicture key={`way ${String(turn)}`} caseId={id} />
        </>
      )}
      <TaskSheet task={steered} onClose={() => setSteered(undefined)} onChanged={told} />
      <TaskDrawer taskId={taskId} me={me} onClose={() => setTaskId(undefined)} onDone={done} />
    </>
  );
}

/** Somebody who was reported to come, and whom nobody has been asked to phone yet. */
function isExpected({ source, state, openTasks }: CaseFile): boolean {
  return source === 'EXPECTED' && state === 'CHECKING' && (openTasks ?? []).length === 0;
}
