package org.sixfold.board.persistence;

import java.time.LocalDate;

/** A handed-down list; rows have an outcome. */
public record DayListRow(
    String id, String name, LocalDate listDate, long rowCount, long rejectedCount) {}
