package org.sixfold.rounds.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose round, and of when.
 *
 * @param paths grid paths of the viewer
 * @param caseIds the people of a facility's desk; null for who answers for grids, never empty
 * @param username whose tasks at a desk count
 * @param role whose tasks count
 * @param measures kinds of restriction that concern the viewer
 * @param since from when on something is a change
 * @param limit how many people at most
 */
public record RoundQuery(
    List<String> paths,
    List<String> caseIds,
    String username,
    String role,
    List<String> measures,
    LocalDate today,
    Instant now,
    Instant since,
    int limit) {}
