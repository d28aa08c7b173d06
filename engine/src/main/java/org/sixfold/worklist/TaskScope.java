package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;

/**
 * Which open tasks are counted and listed, and at which moment; null members do not restrict.
 *
 * @param grids codes of the grids in which they lie
 * @param mostGrids whether few others have open tasks
 * @param role tasks whose first role it is
 * @param listId of people on a handed-down list
 * @param openedSince of cases opened at that moment or later
 * @param dueBy due at that moment or earlier
 * @param loadBy end of the window that a load is measured in; never null
 * @param desk username at a facility's desk, who sees no other desk's tasks
 * @param now never null
 */
public record TaskScope(
    List<String> grids,
    boolean mostGrids,
    String role,
    String stage,
    String listId,
    Instant openedSince,
    Instant dueBy,
    Instant loadBy,
    String desk,
    Instant now) {}
