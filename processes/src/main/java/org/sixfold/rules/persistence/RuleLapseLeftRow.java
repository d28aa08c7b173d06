package org.sixfold.rules.persistence;

import java.time.Instant;

/**
 * One row of rule_lapse_left.
 *
 * @param pathBehind whether the restrictions were fitted and only the path has not followed
 * @param oldEnd the lawful end before it was shortened; null where no paper is owed
 * @param newRule the rule that shortened it; null if none is in force
 * @param failure class of what went wrong
 */
public record RuleLapseLeftRow(
    String caseId,
    boolean pathBehind,
    int attempts,
    Instant failedAt,
    Instant nextTryAt,
    String failure,
    Instant oldEnd,
    String newRule) {}
