import { useEffect, useReducer } from 'react';
import { t } from '../../../shared/i18n';
import { idFits, prefixOf } from './conventions';
import { documentation, setDocumentation, update } from './edits';
import { TextLine } from './fields';
import { BoundaryFields, CallFields, DecisionFields, FlowFields } from './OtherFields';
import { ScopeFields, ServiceFields } from './OtherFields';
import type { BpmnEditor } from './open';
import { service, type Shape } from './services';
import { UserTaskFields } from './UserTaskFields';
import type { Vocabulary } from './vocabulary';

interface Props {
  editor: BpmnEditor;
  /** Id of the selected element. */
  selected: string | undefined;
  words: Vocabulary;
}

export interface FieldsProps {
  editor: BpmnEditor;
  element: Shape;
  words: Vocabulary;
}

/**
 * What may be said about an element: names, form, role, deadline, table, message. There is no field
 * for code, and none whose text the engine would run.
 */
export function PropertyPanel({ editor, selected, words }: Props) {
  const { diagram } = editor;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    service(diagram, 'eventBus').on('elements.changed', redraw);
  }, [diagram]);
  const element =
    (selected && service(diagram, 'elementRegistry').get(selected)) ||
    service(diagram, 'canvas').getRootElement();
  return (
    <section className="studio-panel" aria-label={t('studio.properties')} key={element.id}>
      <h2>{element.businessObject.name ?? element.id}</h2>
      <fieldset disabled={editor.readOnly}>
        <Common editor={editor} element={element} words={words} />
        <Special editor={editor} element={element} words={words} />
      </fieldset>
    </section>
  );
}

function Common({ editor: { diagram }, element }: FieldsProps) {
  const business = element.businessObject;
  const rename = (id: string) => {
    if (service(diagram, 'elementRegistry').get(id)) return t('studio.idTaken');
    if (!idFits(element.type, id)) return t('studio.idUnfit', { prefix: prefixOf(element.type) });
    update(diagram, element, { id });
    return undefined;
  };
  return (
    <>
      <TextLine
        name="name"
        label={t('studio.name')}
        value={business.name ?? ''}
        onSet={(name) => {
          update(diagram, element, { name: name || undefined });
          return undefined;
        }}
      />
      <TextLine
        name="documentation"
        label={t('studio.documentation')}
        value={documentation(business)}
        long
        onSet={(text) => {
          setDocumentation(diagram, element, text);
          return undefined;
        }}
      />
      {element.type !== 'bpmn:Process' && (
        <TextLine name="id" label={t('studio.id')} value={business.id} onSet={rename} />
      )}
    </>
  );
}

function Special(props: FieldsProps) {
  switch (props.element.type) {
    case 'bpmn:UserTask':
      return <UserTaskFields {...props} />;
    case 'bpmn:ServiceTask':
      return <ServiceFields {...props} />;
    case 'bpmn:BusinessRuleTask':
      return <DecisionFields {...props} />;
    case 'bpmn:CallActivity':
      return (
        <>
          <CallFields {...props} />
          <ScopeFields {...props} />
        </>
      );
    case 'bpmn:SubProcess':
      return <ScopeFields {...props} />;
    case 'bpmn:SequenceFlow':
      return <FlowFields {...props} />;
    default:
      return /Event$|ReceiveTask$/.test(props.element.type) ? <BoundaryFields {...props} /> : null;
  }
}
