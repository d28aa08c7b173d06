/** What a moment at which rules change takes in the 24 hours from then (ADR 37). */
export interface ReleaseWave {
  leaving: number;
  leavingAnyway: number;
  ownMeans: number;
  seats: number;
  vehicles: number;
  vehiclesFree: number;
  seatsFree: number;
  runs: number;
  /** Null if nobody sets out. */
  lastLeavesAt: string | null;
  withoutSeat: number;
  hours: WaveHour[];
  destinations: { grid: string; name: string; people: number; runs: number }[];
  papers: Record<string, number>;
  onList: number;
}

export interface WaveHour {
  from: string;
  free: number;
  vehicles: number;
  seats: number;
  setOut: number;
  runs: number;
  waiting: number;
  papers: number;
}

/** Whether the vehicles suffice: for all at once, for all in turns, or not. */
export type Suffices = 'NOBODY' | 'AT_ONCE' | 'IN_TURNS' | 'NOT';

export function suffices(wave: ReleaseWave): Suffices {
  if (wave.withoutSeat > 0) return 'NOT';
  if (wave.seats === 0 || wave.lastLeavesAt === null) return 'NOBODY';
  return wave.hours.some((hour) => hour.waiting > 0) ? 'IN_TURNS' : 'AT_ONCE';
}
