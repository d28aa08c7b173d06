package org.sixfold.report.persistence;

/** A grid's or role's deadlines; the median is null where none was late. */
public record TimelinessRow(String pointKey, long due, long inTime, long late, Long medianLate) {}
