import type { releaseWaveZh } from './release-wave.zh';

export const releaseWaveEn: Record<keyof typeof releaseWaveZh, string> = {
  'wave.title': 'Release wave',
  'wave.nobody': 'Nobody needs a vehicle then.',
  'wave.atOnce':
    'Vehicles suffice: the {seats} who {seats, plural, one {needs} other {need}} one {seats, plural, one {leaves as one becomes} other {leave as they become}} free, runs: {runs}.',
  'wave.inTurns':
    'Vehicles go in turns: {seats} {seats, plural, one {needs} other {need}} one, runs: {runs}; the last set out {last}.',
  'wave.not':
    'Too few vehicles: of {seats} who {seats, plural, one {needs} other {need}} one, {n} {n, plural, one {has} other {have}} none within 24 hours.',
  'wave.leaving': 'Leave because of the change',
  'wave.leavingAnyway': 'Leave on time anyway',
  'wave.ownMeans': 'By their own means',
  'wave.seats': 'Need a vehicle',
  'wave.vehiclesFree': 'Vehicles free then',
  'wave.of': '{n} of {all}',
  'wave.seatsFree': 'Seats free',
  'wave.runs': 'Runs',
  'wave.papers': 'Papers',
  'wave.hours': 'Hour by hour',
  'wave.hoursHint':
    'A run goes to one village or community and takes two hours there and back; half of the seats are taken. This is reckoned only: no vehicle is booked.',
  'wave.from': 'From',
  'wave.free': 'Become free',
  'wave.there': 'Vehicles there',
  'wave.thereLine': '{vehicles} with {seats, plural, one {# seat} other {# seats}}',
  'wave.setOut': 'Set out',
  'wave.setOutLine': '{people, plural, one {# person} other {# people}}, runs: {runs}',
  'wave.waiting': 'Still waiting',
  'wave.destinations': 'Destinations ({n})',
  'wave.destination': 'Destination',
  'wave.people': 'People',
  'wave.papersByKind': 'Kinds of papers',
};
