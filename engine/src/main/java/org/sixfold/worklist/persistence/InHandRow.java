package org.sixfold.worklist.persistence;

import java.time.Instant;

/** Open tasks of one assignee, who may be nobody, first role and grid. */
public record InHandRow(
    String assignee, String role, String grid, long open, long overdue, Instant nextDue) {}
