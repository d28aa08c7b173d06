package org.sixfold.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.persistence.CaseHeadRow;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.casefile.persistence.OtherCaseRow;
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
    return origin(head);
  }

  /** Those of several cases, by case. */
  public Map<String, Origin> all(Collection<String> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : cases.findAll(caseIds).stream().collect(Collectors.toMap(CaseHeadRow::id, this::origin));
  }

  private Origin origin(CaseHeadRow head) {
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
    return othersOfPersons(List.of(caseId)).get(caseId);
  }

  /** The same for several cases, by case. */
  public Map<String, List<String>> othersOfPersons(Collection<String> caseIds) {
    return byCase(
        caseIds, caseIds.isEmpty() ? List.of() : cases.findOthersOfPersons(caseIds), MOST_CASES);
  }

  /** Open cases behind the same door, oldest first. */
  public List<String> housemates(String caseId) {
    return housemates(List.of(caseId)).get(caseId);
  }

  /** The same for several cases, by case. */
  public Map<String, List<String>> housemates(Collection<String> caseIds) {
    return byCase(
        caseIds,
        caseIds.isEmpty() ? List.of() : cases.findOpenHousemates(caseIds, MOST_HOUSEMATES),
        MOST_HOUSEMATES);
  }

  private static Map<String, List<String>> byCase(
      Collection<String> caseIds, List<OtherCaseRow> others, int most) {
    Map<String, List<String>> found = new HashMap<>();
    caseIds.forEach(caseId -> found.put(caseId, new ArrayList<>()));
    for (OtherCaseRow one : others) {
      List<String> cases = found.get(one.caseId());
      if (cases.size() < most) {
        cases.add(one.otherId());
      }
    }
    return found;
  }

  private Map<String, Object> read(String details) {
    return json.readValue(details, DETAILS);
  }
}
