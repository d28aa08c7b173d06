import { Button } from 'antd';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { useLang } from '../../../shared/desk/useLang';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import type { Finding, Scenario } from '../studio.api';
import { check, comments as loadComments, file as readFile, saveFile } from '../studio.api';
import { download } from '../download';
import { EditorHost } from '../EditorHost';
import { changesPath, draftPath } from '../route';
import { ExamplesButton } from '../scenarios/ExamplesButton';
import { Conflict } from './Conflict';
import { FileSide } from './FileSide';
import { useFile } from './useFile';
import { useWords } from './useWords';
import { useLint } from './useLint';
import { useUndoKeys } from './useUndoKeys';

/** On a phone a model is read; nobody draws with a thumb. */
const narrow = window.matchMedia('(max-width: 700px)').matches;

/** Only the server knows the rules of tables; what it finds is shown from opening on. */
const isTable = (name: string) => name.endsWith('.dmn');

/** One file of a draft in its editor, with what the check says and what designers say about it. */
export function FilePage({ id, name }: { id: string; name: string }) {
  const language = useLang();
  const [asked, setAsked] = useState(false);
  const [findings, setFindings] = useState<Finding[]>([]);
  const [outcomes, setOutcomes] = useState<Scenario[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [selected, setSelected] = useState<string>();
  const said = useLoad(`comments ${id}`, () => loadComments(id));
  const words = useWords(id, name.endsWith('.bpmn'));

  const runCheck = async () => {
    setProblem(undefined);
    try {
      const checked = await check(id);
      setFindings(checked.files.find((one) => one.name === name)?.findings ?? []);
      setOutcomes((checked.scenarios ?? []).filter((one) => one.file === name));
      setAsked(true);
    } catch (failure) {
      setProblem(failure);
    }
  };
  const checkNow = async () => {
    await open.flush();
    words.reload();
    await runCheck();
  };
  const open = useFile(id, name, () => {
    if (asked) void runCheck();
  });
  const { draft, file, editor, state } = open;
  const readOnly = draft?.state !== 'OPEN' || narrow;
  useUndoKeys(readOnly ? undefined : editor);
  const shown = useLint(editor, words, findings, asked);
  const live = !readOnly && editor !== undefined && isTable(name);
  const runLive = useEffectEvent(runCheck);
  useEffect(() => {
    if (live) void runLive();
  }, [live, id, name]);
  const ofFile = useMemo(
    () => (said.data?.items ?? []).filter((one) => one.file === name),
    [said.data, name],
  );
  useEffect(() => {
    const counts: Record<string, number> = {};
    for (const one of ofFile)
      if (one.element && !one.doneAt) counts[one.element] = (counts[one.element] ?? 0) + 1;
    editor?.show({ findings: shown, comments: counts });
  }, [editor, shown, ofFile, language]);

  useEffect(() => editor?.outcomes?.(outcomes), [editor, outcomes]);

  if (!draft || !file) {
    return (
      <>
        <h1>{name}</h1>
        <Problem problem={open.problem} onRetry={open.reload} />
        {open.problem === undefined && <p role="status">{t('loading')}</p>}
      </>
    );
  }
  if (open.mine !== undefined) {
    return (
      <>
        <h1>{name}</h1>
        <Conflict id={id} title={draft.title} name={name} mine={open.mine} onTheirs={open.reload} />
      </>
    );
  }
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    setProblem(undefined);
    try {
      await open.flush();
      await saveFile(id, name, (await readFile(id, name)).revision, await chosen.text());
      open.reload();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <>
      <h1>
        <a href={draftPath(id)}>{draft.title}</a> / {name}
      </h1>
      <div className="studio-bar" role="toolbar" aria-label={t('studio.tools')}>
        <span role="status" className="studio-state">
          {readOnly
            ? t(narrow ? 'studio.readOnlyNarrow' : 'studio.readOnly')
            : t(`studio.save.${state}`)}
        </span>
        {!readOnly && <Button onClick={() => editor?.undo()}>{t('studio.undo')}</Button>}
        {!readOnly && <Button onClick={() => editor?.redo()}>{t('studio.redo')}</Button>}
        {editor?.find && <Button onClick={() => editor.find?.()}>{t('studio.find')}</Button>}
        {editor?.simulate && (
          <Button onClick={() => editor.simulate?.()}>{t('studio.simulate')}</Button>
        )}
        <Button onClick={() => void checkNow()}>{t('studio.check')}</Button>
        <Button
          onClick={() => void open.flush().then(() => (location.hash = changesPath(id, name)))}
        >
          {t('studio.compare')}
        </Button>
        {!readOnly && /\.(bpmn|dmn)$/.test(name) && (
          <ExamplesButton
            draft={id}
            name={name}
            folder={file.folder}
            before={open.flush}
            onProblem={setProblem}
          />
        )}
        <Button
          onClick={() => void editor?.content().then((text) => download(new Blob([text]), name))}
        >
          {t('studio.export')}
        </Button>
        {!readOnly && (
          <label className="studio-take">
            {t('studio.import')}{' '}
            <input
              type="file"
              accept={name.replace(/^.*\./, '.')}
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </label>
        )}
      </div>
      <Problem problem={problem} />
      <Problem problem={open.failure} onRetry={() => void open.flush()} />
      <div className="studio-split">
        <EditorHost
          name={name}
          content={file.content}
          readOnly={readOnly}
          onOpen={open.onOpen}
          onChange={open.onChange}
          onSelect={setSelected}
          label={name}
        />
        <FileSide
          id={id}
          name={name}
          editor={editor}
          selected={selected}
          words={words.words}
          findings={shown}
          checked={asked}
          comments={ofFile}
          onComments={said.reload}
        />
      </div>
    </>
  );
}
