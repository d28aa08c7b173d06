import { t, word } from '../../../shared/i18n';
import { definition, expression, property, setExpression, setProperty, update } from './edits';
import { asChoices, ChoiceLine } from './fields';
import type { FieldsProps } from './PropertyPanel';
import type { Business, Shape } from './services';
import { conditionsFor } from './conditions';
import { setMessage, messageName } from './messages';

const text = (business: Business, name: string) => (business.get(name) as string | undefined) ?? '';

const stages = ['VERIFICATION', 'DECISION', 'TRANSFER', 'ISOLATION', 'MONITORING', 'RELEASE'];

/** A step the product does by itself: one of those it knows. */
export function ServiceFields({ editor: { diagram }, element, words }: FieldsProps) {
  return (
    <ChoiceLine
      name="delegate"
      label={t('studio.delegate')}
      hint={t('studio.delegateHint')}
      value={text(element.businessObject, 'camunda:delegateExpression')}
      choices={words.delegates.map(({ value, label }) => ({ value, label }))}
      onSet={(value) =>
        update(diagram, element, {
          'camunda:delegateExpression': value || undefined,
        })
      }
    />
  );
}

export function DecisionFields({ editor: { diagram }, element, words }: FieldsProps) {
  return (
    <ChoiceLine
      name="decision"
      label={t('studio.decision')}
      value={text(element.businessObject, 'camunda:decisionRef')}
      choices={words.decisions}
      onSet={(value) =>
        update(diagram, element, {
          'camunda:decisionRef': value || undefined,
          'camunda:decisionRefBinding': value ? 'deployment' : undefined,
        })
      }
    />
  );
}

export function CallFields({ editor: { diagram }, element, words }: FieldsProps) {
  return (
    <>
      <ChoiceLine
        name="called"
        label={t('studio.called')}
        value={text(element.businessObject, 'calledElement')}
        choices={words.processes}
        onSet={(value) =>
          update(diagram, element, {
            calledElement: value || undefined,
            'camunda:calledElementBinding': value ? 'deployment' : undefined,
          })
        }
      />
      <ChoiceLine
        name="stage"
        label={t('studio.stage')}
        value={property(element.businessObject, 'stage') ?? ''}
        choices={stages.map((value) => ({ value, label: word('stage', value) }))}
        onSet={(value) => setProperty(diagram, element, 'stage', value)}
      />
    </>
  );
}

/** What a scope means for the person's rights. */
export function ScopeFields({ editor: { diagram }, element }: FieldsProps) {
  const business = element.businessObject;
  return (
    <>
      <label className="studio-check">
        <input
          type="checkbox"
          checked={property(business, 'restricts') === 'true'}
          onChange={(event) =>
            setProperty(diagram, element, 'restricts', event.target.checked ? 'true' : '')
          }
        />{' '}
        {t('studio.restricts')}
      </label>
      <ChoiceLine
        name="way"
        label={t('studio.wayOut')}
        value={property(business, 'path') ?? ''}
        choices={['objection', 'support', 'release'].map((value) => ({
          value,
          label: word('studio.way', value),
        }))}
        onSet={(value) => setProperty(diagram, element, 'path', value)}
      />
    </>
  );
}

/** Events: what they wait for, and for a boundary event whether it ends what it stands on. */
export function BoundaryFields({ editor: { diagram }, element, words }: FieldsProps) {
  const business = element.businessObject;
  const timer = definition(business, 'bpmn:TimerEventDefinition');
  const message =
    definition(business, 'bpmn:MessageEventDefinition') ??
    (element.type === 'bpmn:ReceiveTask' ? business : undefined);
  return (
    <>
      {timer && (
        <ChoiceLine
          name="moment"
          label={t('studio.moment')}
          value={expression(timer, 'timeDate')}
          choices={asChoices(words.moments)}
          onSet={(value) => setExpression(diagram, element, timer, 'timeDate', value)}
        />
      )}
      {message && (
        <ChoiceLine
          name="message"
          label={t('studio.message')}
          value={messageName(message)}
          choices={asChoices(words.messages)}
          onSet={(value) => setMessage(diagram, element, message, value)}
        />
      )}
      {timer && property(business, 'deadline') !== undefined && (
        <ChoiceLine
          name="deadline"
          label={t('studio.deadline')}
          value={property(business, 'deadline') ?? ''}
          choices={words.deadlines.map((value) => ({ value, label: word('kind', value) }))}
          onSet={(value) => setProperty(diagram, element, 'deadline', value)}
        />
      )}
      {element.type === 'bpmn:BoundaryEvent' && <Interrupts diagram={diagram} element={element} />}
    </>
  );
}

function Interrupts({
  diagram,
  element,
}: {
  diagram: FieldsProps['editor']['diagram'];
  element: Shape;
}) {
  return (
    <label className="studio-check">
      <input
        type="checkbox"
        checked={element.businessObject.get('cancelActivity') !== false}
        onChange={(event) =>
          update(diagram, element, {
            cancelActivity: event.target.checked,
          })
        }
      />{' '}
      {t('studio.interrupts')}
    </label>
  );
}

/** When a flow is taken: one of the outcomes of the form before it, or a condition the path knows. */
export function FlowFields({ editor: { diagram }, element, words }: FieldsProps) {
  return (
    <ChoiceLine
      name="condition"
      label={t('studio.condition')}
      hint={t('studio.conditionHint')}
      value={expression(element.businessObject, 'conditionExpression')}
      choices={conditionsFor(element, words)}
      onSet={(value) =>
        setExpression(diagram, element, element.businessObject, 'conditionExpression', value)
      }
    />
  );
}
