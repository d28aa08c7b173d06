package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;

/** A case with its person, as it is opened. */
public record CaseRow(
    String id,
    String openKey,
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
    String details,
    PersonRow person) {}
