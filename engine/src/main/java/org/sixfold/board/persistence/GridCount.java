package org.sixfold.board.persistence;

/** Open tasks of one grid. */
public record GridCount(String grid, long open, long dueSoon, long overdue) {}
