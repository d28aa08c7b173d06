package org.sixfold.board.persistence;

/** How far the people of a list are. */
public record ListStepRow(
    long named, long checked, long called, long visited, long returned, long underControl) {}
