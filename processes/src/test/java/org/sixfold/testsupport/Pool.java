package org.sixfold.testsupport;

import java.util.concurrent.atomic.AtomicInteger;

/** Vehicles, drivers and a big house of which every specification gets its own part. */
public final class Pool {

  static final String VEHICLE = "TV";
  static final String DRIVER = "test-driver-";
  static final String FACILITY = "TF";

  private static final int SIZE = 600;
  private static final AtomicInteger TAKEN = new AtomicInteger();

  private Pool() {}

  static String next() {
    return String.valueOf(TAKEN.incrementAndGet() % SIZE);
  }

  static String facilities() {
    return "code,name,desk,rooms,family_rooms,accessible_rooms\n"
        + FACILITY
        + ",大隔离点,fd-01 fd-02 fd-03 fd-04 fd-05 fd-06 fd-07 fd-08,1200,20,20\n";
  }

  static String vehicles() {
    StringBuilder csv = new StringBuilder("code,plate,seats,partition\n");
    for (int i = 0; i < SIZE; i++) {
      csv.append(VEHICLE).append(i).append(",浙G,7,yes\n");
    }
    return csv.toString();
  }

  static String drivers() {
    StringBuilder csv = new StringBuilder("username,name,role,grids,phone,email\n");
    for (int i = 0; i < SIZE; i++) {
      csv.append(DRIVER).append(i).append(",白,DRIVER,330784001,,\n");
    }
    return csv.toString();
  }

  /** On duty through all specifications: how they rest is said elsewhere. */
  static String rota() {
    StringBuilder csv = new StringBuilder("username,from,to\n");
    for (int i = 0; i < SIZE; i++) {
      csv.append(DRIVER).append(i).append(",2021-01-01T00:00,2024-01-01T00:00\n");
    }
    return csv.toString();
  }
}
