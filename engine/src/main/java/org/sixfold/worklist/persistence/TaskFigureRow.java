package org.sixfold.worklist.persistence;

/** Open tasks of one grid, first role, assignee and level. */
public record TaskFigureRow(
    String grid,
    String role,
    String assignee,
    int level,
    long open,
    long dueSoon,
    long overdue,
    long loaded) {}
