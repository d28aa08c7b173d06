package org.sixfold.facility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lies in a facility, for its desk and the command room; masked as every list is. */
@Service
@Transactional(readOnly = true)
public class Occupants {

  /** Name, masked document and masked phone. */
  public record Masked(String name, String document, String phone) {}

  /**
   * One who lies there or is on the way.
   *
   * @param state {@code EXPECTED}, {@code PRESENT}, or {@code BY_WISH} for who is free and stays
   */
  public record Occupant(
      String caseId,
      Masked person,
      String room,
      String bed,
      RoomKind kind,
      String state,
      Instant expectedAt,
      Instant arrivedAt) {}

  private final Facilities facilities;
  private final Beds beds;
  private final CaseFiles cases;

  Occupants(Facilities facilities, Beds beds, CaseFiles cases) {
    this.facilities = facilities;
    this.beds = beds;
    this.cases = cases;
  }

  /**
   * A page in the order of the beds.
   *
   * @throws ProblemException 404 {@code facility.unknown}, also for the desk of another facility;
   *     403 {@code access.forbidden}
   */
  public Page<Occupant> of(String code, SignedInUser viewer, Paging paging) {
    viewer.require(Role.FACILITY_DESK, Role.SUPERVISOR);
    Facility facility = facilities.get(code);
    if (viewer.is(Role.FACILITY_DESK) && !facility.desk().contains(viewer.username())) {
      throw ProblemException.notFound("facility.unknown");
    }
    List<Stay> stays =
        beds.stays(code).stream()
            .filter(stay -> paging.after() == null || key(stay).compareTo(paging.after()) > 0)
            .sorted(Comparator.comparing(Occupants::key))
            .limit(paging.fetch())
            .toList();
    Map<String, CaseFiles.Summary> summaries =
        cases.summaries(stays.stream().map(Stay::caseId).distinct().toList());
    return paging
        .page(stays, Occupants::key)
        .map(stay -> occupant(stay, summaries.get(stay.caseId())));
  }

  private static String key(Stay stay) {
    return Paging.key(stay.bed().code(), stay.id());
  }

  private static Occupant occupant(Stay stay, CaseFiles.Summary summary) {
    return new Occupant(
        stay.caseId(),
        new Masked(summary.personName(), summary.maskedDocument(), summary.maskedPhone()),
        stay.bed().room(),
        stay.bed().code(),
        stay.bed().kind(),
        state(stay),
        stay.expectedAt(),
        stay.arrivedAt());
  }

  private static String state(Stay stay) {
    if (stay.isByWish()) {
      return "BY_WISH";
    }
    return stay.isPresent() ? "PRESENT" : "EXPECTED";
  }
}
