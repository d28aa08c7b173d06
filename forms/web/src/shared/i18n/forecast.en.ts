import type { forecastZh } from './forecast.zh';

/** Texts of the forecast, in English. */
export const forecastEn: Record<keyof typeof forecastZh, string> = {
  'desk.forecast': 'Forecast',
  'forecast.ahead': 'How far',
  'forecast.nHours': '{n, plural, one {next hour} other {next # hours}}',
  'forecast.misses': 'Will be late',
  'forecast.open': 'Open in time',
  'forecast.overdue': 'Overdue already',
  'forecast.learnedFrom':
    'How long tasks take is known from {n} completed lately; how quick somebody is is used to reckon and never shown.',
  'forecast.nothingLearned':
    'Nothing was completed lately: reckoned with the times that are set, as a rough guide.',
  'forecast.byHour': 'Late by the hour',
  'forecast.hourTo': 'Until',
  'forecast.toHour': 'to {at}',
  'forecast.gridTable': 'How many tasks of each grid will be late',
  'forecast.nothingMissed': 'Nothing will be late.',
  'forecast.allGrids': '{n, plural, one {Show the one grid} other {Show all # grids}}',
  'forecast.alike': '{n} of the first {total}',
  'forecast.atRisk': 'Likeliest to be late',
  'forecast.nothingAtRisk': 'Nothing may be late.',
  'forecast.proposals': 'Whom to move',
  'forecast.noProposal': 'Moving people would not help now.',
  'forecast.move':
    '{n, plural, one {One} other {# ×}} {role} {n, plural, one {helps} other {help}} {to} until {at}',
  'forecast.effect':
    'They take {tasks, plural, one {# task} other {# tasks}}; of all of these people {before} would be late, then {after}.',
  'forecast.accept': 'Accept',
  'forecast.accepted': 'Accepted: {n, plural, one {# task was} other {# tasks were}} handed over.',
  'forecast.whatIf': 'How many people',
  'forecast.whatIfHint':
    'Every person of a list is walked along the released model. Everybody works at most 12 hours a day and rests at least 10 between shifts; people of a role help across grids.',
  'forecast.arrivals': 'People on the list',
  'forecast.begin': 'Begins',
  'forecast.cutOff': 'Cut-off',
  'forecast.day': 'Cut-off day',
  'forecast.dayN': 'day {n}',
  'forecast.target': 'Target (%)',
  'forecast.reckon': 'Reckon',
  'forecast.together': 'Enough together: {people}; {share}% done at the cut-off.',
  'forecast.neverEnough':
    'No number of people gets {target}% done by then: second calls and visits have to wait too long.',
  'forecast.neverEnoughOf': 'No number reaches the target',
  'forecast.needed': '{n} needed, {there} there',
  'forecast.short': '{n} short',
  'forecast.workHours': '{n, plural, one {# hour} other {# hours}} of work',
  'forecast.tasksOfAll': 'Tasks to expect: {tasks}.',
  'forecast.people': 'People',
  'forecast.share': 'Done',
};
