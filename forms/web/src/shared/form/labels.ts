import { lang } from '../i18n';
import type { Choice, Component } from './schema';

export function labelOf(component: Component): string {
  const own = component.label ?? component.dateLabel ?? component.key ?? '';
  return (lang() === 'en' && component.properties?.['labelEn']) || own;
}

export function descriptionOf(component: Component): string {
  const own = component.description ?? '';
  return (lang() === 'en' && component.properties?.['descriptionEn']) || own;
}

export function textOf(component: Component): string {
  const own = component.text ?? '';
  const text = (lang() === 'en' && component.properties?.['textEn']) || own;
  return text.replace(/^#+\s*/gm, '');
}

export function choiceLabel(choice: Choice): string {
  if (lang() === 'zh') return choice.label;
  return choice.labelEn ?? choice.properties?.['labelEn'] ?? choice.label;
}
