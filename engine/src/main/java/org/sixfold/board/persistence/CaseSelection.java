package org.sixfold.board.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sixfold.board.StopCauses;

/**
 * A figure and where it is counted; null members do not restrict.
 *
 * @param paths grid paths in which the cases lie
 * @param grid only that grid's own cases
 * @param hourFrom beginning of the hour of {@code ENDING} and {@code LEAVING}; else null
 * @param hourTo its end
 * @param calls kinds of tasks that are calls
 * @param visits kinds of tasks that are visits
 * @param causes what holds people up, the most telling first
 * @param amounts by case, of a figure that another module counts
 */
public record CaseSelection(
    String figure,
    String value,
    List<String> paths,
    String grid,
    String stage,
    String listId,
    Instant openedSince,
    Instant hourFrom,
    Instant hourTo,
    Collection<String> calls,
    Collection<String> visits,
    List<StopCauses.Cause> causes,
    Map<String, Long> amounts) {}
