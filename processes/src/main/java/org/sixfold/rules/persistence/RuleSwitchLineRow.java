package org.sixfold.rules.persistence;

import java.time.Instant;

/** A row of {@code rule_switch_line}. */
public record RuleSwitchLineRow(
    String switchId,
    int lineNo,
    String caseId,
    String effect,
    String oldRule,
    Instant oldEnd,
    String newRule,
    Instant newEnd,
    int testsDropped,
    Instant appliedAt,
    String decisionId) {}
