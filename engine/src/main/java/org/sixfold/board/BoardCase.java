package org.sixfold.board;

import java.time.Instant;
import org.sixfold.casefile.CaseLists;

/**
 * A case in the list of a figure.
 *
 * @param person masked; null once it has been erased
 * @param amount what the case adds to the figure: 1, a number of things, or seconds
 */
public record BoardCase(
    String id,
    CaseLists.PersonView person,
    String grid,
    String state,
    String stage,
    Instant openedAt,
    Instant closedAt,
    long amount) {}
