package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.casefile.persistence.CaseHeadRow;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.casefile.persistence.HousemateRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where cases come from, and which other cases are of the same person or behind the same door. */
@Service
@Transactional(readOnly = true)
public class CaseOrigins {

  private static final int MOST_CASES = 5;
  private static final int MOST_REFRESHES = 20;
  private static final int MOST_HOUSEMATES = 20;
  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final CaseQueryMapper cases;
  private final JsonMapper json;

  CaseOrigins(CaseQueryMapper cases, JsonMapper json) {
    this.cases = cases;
    this.json = json;
  }

  /**
   * The row or report by which a case was opened.
   *
   * @param source {@code LIST} or the source of a single report
   * @param metAt first moment of actual limitation at a gate; null elsewhere
   * @param details further facts as written: {@code origin}, {@code arrival}, {@code transport},
   *     {@code dataSource}, {@code remark}
   */
  public record Origin(
      String source,
      String sourceNo,
      boolean contactList,
      boolean phoneUsable,
      Instant metAt,
      Map<String, Object> details) {}

  /**
   * @throws ProblemException 404 {@code case.unknown}
   */
  public Origin of(String caseId) {
    CaseHeadRow head = cases.find(caseId);
    if (head == null) {
      throw ProblemException.notFound("case.unknown");
    }
    Map<String, Object> details = head.details() == null ? Map.of() : read(head.details());
    return new Origin(
        head.source(),
        head.sourceNo(),
        head.contactList(),
        head.phoneUsable(),
        head.metAt(),
        Map.copyOf(details));
  }

  /**
   * Further facts as written by the row or report that opened the case, and by later ones about the
   * same person, oldest first.
   */
  public List<Map<String, Object>> details(String caseId) {
    return Stream.concat(
            Stream.of(of(caseId).details()),
            cases.findRefreshDetails(caseId, MOST_REFRESHES).stream().map(this::read))
        .toList();
  }

  /**
   * Other cases of the same person, latest first: by document, or by the key that found the person
   * when the case was opened.
   */
  public List<String> othersOfPerson(String caseId) {
    return cases.findOthersOfPerson(caseId, MOST_CASES);
  }

  /** Open cases behind the same door, oldest first. */
  public List<String> housemates(String caseId) {
    return cases.findHousemates(caseId, MOST_HOUSEMATES).stream()
        .filter(mate -> !mate.caseState().isEnded())
        .map(HousemateRow::caseId)
        .toList();
  }

  private Map<String, Object> read(String details) {
    return json.readValue(details, DETAILS);
  }
}
