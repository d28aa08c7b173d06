package org.sixfold.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;

/**
 * A case's file as its viewer may see it: what is null is not known or not for this viewer.
 *
 * @param access {@code WHOLE} or {@code MASKED}
 * @param details the list row's or the report's further facts as written
 */
public record CaseFileView(
    String id,
    String access,
    PersonView person,
    List<Housemate> household,
    String grid,
    String gridName,
    CaseState state,
    Stage stage,
    String source,
    String sourceNo,
    String listId,
    Integer listRow,
    boolean contactList,
    Instant metAt,
    Instant openedAt,
    Instant closedAt,
    String closeReason,
    Map<String, Object> details,
    List<SeatView> team,
    List<DecisionView> decisions,
    List<RestrictionView> restrictions,
    List<ReportView> reports,
    List<TestView> tests) {

  /** Masked for who may not see the whole file; address and further phones only in it. */
  public record PersonView(
      String name,
      String documentType,
      String document,
      String phone,
      String address,
      List<String> furtherPhones) {}

  /** Somebody with a case behind the same door. */
  public record Housemate(String caseId, String name, CaseState state) {}

  /**
   * One of the six.
   *
   * @param substitute name of who stands in when that member is away; null if nobody was named
   */
  public record SeatView(
      Role role,
      String username,
      String name,
      String phone,
      String substitute,
      String noneReason,
      Instant since) {}

  /** A signed decision. */
  public record DecisionView(
      String id,
      String authority,
      String legalBasis,
      String documentNo,
      String ruleId,
      String signedBy,
      Instant signedAt) {}

  /**
   * A restriction; {@code start} is null until the person is limited in fact, {@code end} is its
   * lawful end, {@code endedAt} null until it has ended, {@code running} true between start and
   * end.
   */
  public record RestrictionView(
      String id,
      Restrictions.Kind kind,
      String ruleId,
      Instant start,
      Instant end,
      Instant endedAt,
      String endReason,
      boolean running) {}

  /** A daily report; health values are null for who may not read them. */
  public record ReportView(
      LocalDate day,
      String part,
      String outcome,
      String method,
      String mood,
      List<String> needs,
      Instant reportedAt,
      String reportedBy,
      BigDecimal temperature,
      List<String> symptoms) {}

  /**
   * A sample or a result; the result itself is a health value.
   *
   * @param missing of a sample: {@code LABORATORY} if its result is late, which is the laboratory's
   *     fault and never the person's
   */
  public record TestView(
      String type,
      Instant sampledAt,
      String kind,
      String tube,
      Instant receivedAt,
      String labNo,
      Tests.Result result,
      Boolean corrected,
      Instant resultDueAt,
      String missing) {}
}
