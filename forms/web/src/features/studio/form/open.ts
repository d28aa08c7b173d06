import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import { sharedKeys } from './shared-keys';
import { steadyRows } from './steady-rows';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';
import { chineseWhile } from '../dom-texts';
import type { Editor, EditorOptions, Marks } from '../editor';
import type { Component, Schema } from '../../../shared/form/schema';
import { inLanguage } from '../../../shared/i18n';
import { groupBy } from '../group-by';
import { formChinese, formPatterns } from './chinese';
import { inEnglish, toldBy, type Change, type Told } from './english';
import { lintForm } from './lint';

interface Field extends Component {
  id: string;
}

/** A form that is edited. */
export interface FormBoard extends Editor {
  watch: NonNullable<Editor['watch']>;
  english: {
    /** Undefined if there is no such field. */
    told(field: string): Told[] | undefined;
    write(field: string, at: Told['at'], english: string): void;
  };
}

interface Parts {
  commandStack: { undo(): void; redo(): void };
  modeling: { editFormField(field: Field, change: Change): void };
  selection: { set(field: Field): void };
  formFieldRegistry: { get(id: string): Field | undefined; getAll(): Field[] };
  eventBus: {
    on(event: string, heard: (event: { selection?: Field }) => void): void;
    off(event: string, heard: () => void): void;
  };
}

/** Draws a form: the form itself to be read, or the editor with its fields. */
export async function openForm(options: EditorOptions): Promise<Editor> {
  return options.readOnly ? readForm(options) : editForm(options);
}

async function readForm({ host, content }: EditorOptions): Promise<Editor> {
  const form = new Form({ container: host, additionalModules: [sharedKeys] });
  await form.importSchema(JSON.parse(content) as never, {});
  form.setProperty('readOnly' as never, true as never);
  return {
    content: () => Promise.resolve(content),
    undo: () => undefined,
    redo: () => undefined,
    reveal: (id) => scrollTo(host, id),
    show: () => undefined,
    speak: () => undefined,
    close: () => form.destroy(),
  };
}

async function editForm(options: EditorOptions): Promise<FormBoard> {
  const { host, content } = options;
  const words = chineseWhile(host, formChinese, formPatterns);
  words.speak(options.chinese);
  const form = new FormEditor({ container: host, additionalModules: [sharedKeys, steadyRows] });
  const part = <K extends keyof Parts>(name: K) => form.get<Parts[K]>(name);
  await form.importSchema(JSON.parse(content) as never);
  const bus = part('eventBus');
  bus.on('changed', options.onChange);
  bus.on('selection.changed', ({ selection }) => options.onSelect(selection?.key ?? selection?.id));
  const find = (name: string) =>
    part('formFieldRegistry').get(name) ??
    part('formFieldRegistry')
      .getAll()
      .find((one) => one.key === name);
  return {
    content: () => Promise.resolve(`${JSON.stringify(form.saveSchema(), null, 2)}\n`),
    undo: () => part('commandStack').undo(),
    redo: () => part('commandStack').redo(),
    reveal: (name) => {
      const field = find(name);
      if (!field) return;
      part('selection').set(field);
      scrollTo(host, field.id);
    },
    lint: () => lintForm(form.saveSchema() as unknown as Schema, options.name.replace('.form', '')),
    watch: (changed) => {
      bus.on('changed', changed);
      return () => bus.off('changed', changed);
    },
    english: {
      told: (name) => {
        const field = find(name);
        return field && toldBy(field);
      },
      write: (name, at, text) => {
        const field = find(name);
        if (field) part('modeling').editFormField(field, inEnglish(field, at, text));
      },
    },
    show: (marks: Marks) => markFields(host, marks, (name) => find(name)?.id),
    speak: words.speak,
    close: () => {
      words.stop();
      form.destroy();
    },
  };
}

const place = (host: HTMLElement, id: string) =>
  host.querySelector<HTMLElement>(`.fjs-element[data-id="${CSS.escape(id)}"]`);

function scrollTo(host: HTMLElement, id: string) {
  place(host, id)?.scrollIntoView({ block: 'center' });
}

function markFields(
  host: HTMLElement,
  { findings, comments }: Marks,
  idOf: (name: string) => string | undefined,
) {
  for (const marked of host.querySelectorAll<HTMLElement>(
    '.has-error, .has-warning, .has-comment',
  )) {
    marked.classList.remove('has-error', 'has-warning', 'has-comment');
    marked.removeAttribute('title');
  }
  const mark = (name: string, kind: string, title?: string) => {
    const id = idOf(name);
    const field = id ? place(host, id) : undefined;
    field?.classList.add(kind);
    if (title) field?.setAttribute('title', title);
  };
  for (const name of Object.keys(comments)) mark(name, 'has-comment');
  for (const [name, found] of groupBy(findings, ({ element }) => element))
    mark(
      name,
      found.some(({ severity }) => severity === 'ERROR') ? 'has-error' : 'has-warning',
      found.map(({ message }) => inLanguage(message)).join('\n'),
    );
}
