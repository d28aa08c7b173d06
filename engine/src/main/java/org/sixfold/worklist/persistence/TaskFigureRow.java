package org.sixfold.worklist.persistence;

/**
 * Open tasks of one grid, first role, level and assignee.
 *
 * @param boardKey these four, with {@code |} between them; the last is empty where nobody has it
 */
public record TaskFigureRow(String boardKey, long open, long dueSoon, long overdue, long loaded) {}
