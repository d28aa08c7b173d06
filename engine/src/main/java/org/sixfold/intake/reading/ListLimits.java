package org.sixfold.intake.reading;

/**
 * How much a file may make us work.
 *
 * @param inflatedBytes of all parts of a workbook together
 * @param sharedStringBytes of the one part that is held in memory
 * @param ratio inflated to packed size, from one megabyte on
 * @param entries parts of a workbook
 * @param rows of a list
 */
public record ListLimits(
    long inflatedBytes, long sharedStringBytes, int ratio, int entries, int rows) {}
