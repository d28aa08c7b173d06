package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;

/** All of a case but its person. */
public record CaseHeadRow(
    String id,
    String grid,
    String gridPath,
    CaseState caseState,
    Stage stage,
    String source,
    String sourceNo,
    String listId,
    Integer listRow,
    boolean contactList,
    boolean phoneUsable,
    Instant metAt,
    Instant openedAt,
    Instant closedAt,
    String closeReason,
    String details) {}
