package org.sixfold.report.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code timeliness_reply}. */
public record ReplyRow(
    String id,
    String pointKind,
    String pointKey,
    LocalDate fromDay,
    LocalDate toDay,
    String gridPath,
    String content,
    String saidBy,
    String saidRole,
    Instant saidAt) {}
