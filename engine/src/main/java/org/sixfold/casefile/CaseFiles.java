package org.sixfold.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sixfold.grid.Door;

/**
 * Opening, matching and moving of cases. All writes join the caller's transaction and are audited.
 */
public interface CaseFiles {

  /**
   * A person as a list row or a call names them; values are already cleaned.
   *
   * @param document null if none was given
   * @param phone null if none was given; may be unusable as written
   */
  record NewPerson(
      String name, String documentType, String document, String phone, String address) {}

  /**
   * A case to open.
   *
   * @param matchKey from {@link MatchKeys}; one open case per key
   * @param source {@code LIST} or the source of a single report
   * @param contactList whether deadlines are those of contacts
   * @param metAt first moment of actual limitation, for gate cases; else null
   * @param expectedAt when somebody who is not here yet should arrive; null for everybody else
   * @param details the row's further facts (origin, arrival date, transport, remark, warnings),
   *     kept as written
   */
  record NewCase(
      NewPerson person,
      String matchKey,
      String grid,
      boolean phoneUsable,
      boolean contactList,
      String source,
      String sourceNo,
      String listId,
      Integer listRow,
      Instant metAt,
      Instant expectedAt,
      Map<String, Object> details) {

    /** A case of somebody who is here. */
    public NewCase(
        NewPerson person,
        String matchKey,
        String grid,
        boolean phoneUsable,
        boolean contactList,
        String source,
        String sourceNo,
        String listId,
        Integer listRow,
        Instant metAt,
        Map<String, Object> details) {
      this(
          person,
          matchKey,
          grid,
          phoneUsable,
          contactList,
          source,
          sourceNo,
          listId,
          listRow,
          metAt,
          null,
          details);
    }
  }

  /**
   * What a match key finds.
   *
   * @param open whether the case is still open; if not, it was closed as not concerned at {@code
   *     closedAt}
   */
  record Match(String matchKey, String caseId, boolean open, Instant closedAt) {}

  /**
   * Opens cases and starts their paths in batches; ids come back in the order given. A case opens
   * CHECKING, in stage VERIFICATION.
   *
   * @throws org.sixfold.shared.ProblemException 409 {@code case.openedMeanwhile} if one of the
   *     persons got an open case since they were matched: match again in a new transaction
   */
  List<String> open(List<NewCase> cases);

  /**
   * Open cases by key, and where there is none the latest closed as not concerned since the given
   * moment.
   */
  Map<String, Match> match(Collection<String> matchKeys, Instant answeredSince);

  /**
   * A new row about an open case: keeps another phone as further contact, notes source and details.
   */
  void refresh(List<Refresh> refreshes);

  record Refresh(
      String caseId, String listId, int listRow, String phone, Map<String, Object> details) {}

  /**
   * What task lists show of a case.
   *
   * @param door null if the address names none
   */
  record Summary(
      String caseId,
      String personName,
      String maskedDocument,
      String maskedPhone,
      String grid,
      String gridPath,
      CaseState state,
      Stage stage,
      Door door) {}

  Map<String, Summary> summaries(Collection<String> caseIds);

  /**
   * The case enters a stage of its path; costs nothing for the first stage of a case being opened.
   */
  void enterStage(String caseId, Stage stage);

  /**
   * The check ends, or the last restriction does: sets the ended state, frees the match key.
   * Idempotent.
   */
  void close(String caseId, CaseState endState, String reason);

  /** Moves a case to another grid and publishes {@link CasePlaced}. */
  void place(String caseId, String grid, String reason);

  /**
   * Changes the usable phone or the address learnt by a check; null leaves as is. The phone before
   * stays as a further contact.
   */
  void correctContact(String caseId, String phone, String address);
}
