import { get } from '../../shared/api/client';

export interface Facility {
  code: string;
  name: string;
  kind: 'ISOLATION' | 'HOSPITAL';
  rooms: number;
  beds: { beds: number; free: number; freeByKind: Record<string, number> };
}

export interface Vehicle {
  code: string;
  plate: string;
  kind: 'TRANSFER' | 'AMBULANCE';
  seats: number;
  usableSeats: number;
  partition: boolean;
  journeys: Journey[];
}

/** A journey under way or to come. */
export interface Journey {
  driver: string;
  destination: string;
  departAt: string;
  passengers: number;
  freeSeats: number;
}

export const findFacilities = () =>
  get<{ items: Facility[] }>('/api/facilities').then((found) => found.items);

export const findVehicles = () =>
  get<{ items: Vehicle[] }>('/api/vehicles').then((found) => found.items);
