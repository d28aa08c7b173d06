/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { findCase, type CaseFile } from '../../shared/file/case-file.api';
import { findPapers, type Paper } from '../../shared/file/papers.api';
import { PageLink } from '../../shared/own-link/PageLink';
import { mayGive } from '../../shared/own-link/own-link.api';
import { PersonFacts } from '../../shared/task/PersonFacts';
import { fileSections } from '../../shared/file/sections';
import { CasePictures } from '../../shared/pictures/CasePictures';
import { t, word } from '../../shared/i18n';
import { wall } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import { Happenings } from './Happenings';
import { OpenTasks } from './OpenTasks';
import { Six } from './Six';

interface Read {
  file: CaseFile;
  papers: Paper[];
}

/** One person's file on the phone: what waits, what holds, who answers, what else is known. */
export default function PersonFile({ id, me }: { id: string; me: Me }) {
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    readFile(id)
      .then((found) => {
        if (!current) return;
        setProblem(undefined);
        setRead(found);
      })
      .catch((failure: unknown) => current && setProblem(failure));
    return () => {
      current = false;
    };
  }, [id, turn]);
  if (problem !== undefined) {
    return <Failure problem={problem} onAgain={() => setTurn((n) => n + 1)} />;
  }
  if (!read) return <p role="status">{t('loading')}</p>;
  const { file, papers } = read;
  return (
    <article>
      <h1>{file.person.name}</h1>
      <p>
        {[word('state', file.state), word('stage', file.stage), word('colour', file.colour)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {file.access === 'MASKED' && <p class="soft">{t('case.masked')}</p>}
      <section class="card person" aria-label={t('task.person')}>
        <PersonFacts person={file.person} grid={file.grid} stage={null} />
        {file.household.length > 0 && (
          <p>
            {t('case.household')}{' '}
            {file.household.map((mate) => (
              <a key={mate.caseId} href={`#/case/${mate.caseId}`}>
                {mate.name} ({word('state', mate.state)}){' '}
              </a>
            ))}
          </p>
        )}
      </section>
      <OpenTasks tasks={file.openTasks ?? []} me={me} />
      {file.restrictions.length > 0 && (
        <section class="card">
          <h2>{t('case.measures')}</h2>
          {file.restrictions.map((one) => (
            <p key={one.id}>
              <strong>{word('restriction', one.kind)}</strong>{' '}
              {one.endedAt ? t('case.endedAt') : t('case.until')} {wall(one.endedAt ?? one.end)}
            </p>
          ))}
        </section>
      )}
      {file.team.length > 0 && (
        <section class="card">
          <h2>{t('case.team')}</h2>
          <Six seats={file.team} />
        </section>
      )}
      {papers.length > 0 && (
        <section class="card">
          <h2>{t('fileSection.papers')}</h2>
          {papers.map((paper) => (
            <p key={paper.id}>
              <a href={paper.href} target="_blank" rel="noreferrer">
                {word('paper', paper.kind)} PDF
              </a>{' '}
              <span class="soft">{wall(paper.createdAt)}</span>
            </p>
          ))}
        </section>
      )}
      {mayGive(me.role) && file.ownPage && (
        <PageLink caseId={id} page={file.ownPage} onChanged={() => setTurn((n) => n + 1)} />
      )}
      <CasePictures pictures={file.attachments ?? []} />
      {fileSections(file).map((section) => (
        <section class="card" key={section.name}>
          <h2>{section.title}</h2>
          {section.entries.map((one, index) => (
            <div key={index}>
              <strong>{one.head}</strong>
              <Facts facts={one.facts} />
            </div>
          ))}
        </section>
      ))}
      <Happenings caseId={id} />
    </article>
  );
}

function Facts({ facts }: { facts: [label: string, text: string][] }) {
  return (
    <dl class="facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

async function readFile(id: string): Promise<Read> {
  const file = await findCase(id);
  return { file, papers: file.access === 'WHOLE' ? await findPapers(id) : [] };
}
