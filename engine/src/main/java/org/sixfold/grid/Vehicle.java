package org.sixfold.grid;

/** A vehicle for transfers; partition: whether the driver sits apart. */
public record Vehicle(String code, String plate, int seats, boolean partition) {}
