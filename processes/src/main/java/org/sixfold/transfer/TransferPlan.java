package org.sixfold.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sixfold.casework.Answers;
import org.sixfold.facility.Bed;
import org.sixfold.facility.BedWish;
import org.sixfold.facility.Beds;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.FacilityKind;
import org.sixfold.facility.FreeBeds;
import org.sixfold.facility.RoomKind;
import org.sixfold.facility.Stay;
import org.sixfold.fleet.Journeys;
import org.sixfold.fleet.Trip;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Reads a plan from a form, checks it, and books bed and seat. */
@Component
class TransferPlan {

  /** How long a transfer within the county takes, for want of a plan of the way. */
  static final Duration WAY = Duration.ofHours(1);

  private final Journeys journeys;
  private final Beds beds;
  private final Facilities facilities;
  private final Companions companions;
  private final SpecialNeeds special;

  TransferPlan(
      Journeys journeys,
      Beds beds,
      Facilities facilities,
      Companions companions,
      SpecialNeeds special) {
    this.journeys = journeys;
    this.beds = beds;
    this.facilities = facilities;
    this.companions = companions;
    this.special = special;
  }

  List<FieldProblem> problems(String caseId, Answers plan) {
    List<FieldProblem> problems = new ArrayList<>();
    String facility = plan.text("facility");
    if (facilities.find(facility, FacilityKind.ISOLATION).isEmpty()) {
      problems.add(new FieldProblem("facility", "facility.unknown"));
    }
    if (BedCode.isElsewhere(plan.text("bed"), facility)) {
      problems.add(new FieldProblem("bed", "facility.bedUnknown"));
    }
    problems.addAll(companions.problems(caseId, facility, plan.text("sameRoom")));
    return problems;
  }

  /** Books both or none. Returns the planned departure. */
  Instant book(String caseId, Answers plan) {
    Instant departAt = plan.moment("departAt");
    Trip trip =
        new Trip(
            caseId,
            plan.text("vehicle"),
            plan.text("driver"),
            plan.text("facility"),
            departAt,
            WAY);
    journeys.plan(trip);
    beds.book(
        new BedWish(
            caseId,
            plan.text("facility"),
            BedCode.read(plan.text("bed")),
            needed(caseId, plan),
            plan.text("sameRoom"),
            companions.household(caseId),
            trip.etaAt()));
    return departAt;
  }

  /** A bed for who is sent on, wherever one fits. */
  void bookElsewhere(String caseId, String facility, Instant etaAt) {
    beds.book(
        new BedWish(
            caseId,
            facility,
            null,
            special.needsAccessibleRoom(caseId) ? RoomKind.ACCESSIBLE : null,
            null,
            companions.household(caseId),
            etaAt));
  }

  /** Whether the desk names a bed of another facility than that where the person arrives. */
  boolean isElsewhere(String caseId, String chosen) {
    return held(caseId).filter(one -> BedCode.isElsewhere(chosen, one.facility())).isPresent();
  }

  private Optional<Bed> held(String caseId) {
    return beds.expected(caseId).or(() -> beds.present(caseId)).map(Stay::bed);
  }

  /**
   * The booked bed, or another one that the desk chose. Who was given an accessible room for being
   * dependent is moved into no other kind, and no child away from its guardian.
   */
  void moveIn(String caseId, String chosen, Instant at) {
    Optional<Bed> booked = held(caseId);
    if (booked.isEmpty()) {
      return;
    }
    String bed = BedCode.read(chosen);
    boolean accessible =
        booked.get().kind() == RoomKind.ACCESSIBLE && special.needsAccessibleRoom(caseId);
    beds.arrive(
        new BedWish(
            caseId,
            booked.get().facility(),
            bed == null ? booked.get().code() : bed,
            accessible ? RoomKind.ACCESSIBLE : null,
            bed == null
                ? null
                : companions.guardianIn(booked.get().facility(), caseId).orElse(null),
            companions.household(caseId),
            at),
        at);
  }

  /**
   * A wish for a kind of room holds as long as some facility has one; afterwards only with words
   * that say how the person is cared for instead.
   */
  private RoomKind needed(String caseId, Answers plan) {
    List<String> wishes = plan.codes("roomWish");
    RoomKind kind = null;
    if (wishes.contains("ACCESSIBLE") || special.needsAccessibleRoom(caseId)) {
      kind = RoomKind.ACCESSIBLE;
    } else if (wishes.contains("FAMILY")) {
      kind = RoomKind.FAMILY;
    }
    return kind == null || plan.text("special") != null && !isFree(caseId, kind) ? null : kind;
  }

  private boolean isFree(String caseId, RoomKind kind) {
    boolean own = beds.expected(caseId).filter(stay -> stay.bed().kind() == kind).isPresent();
    return own
        || facilities.free().values().stream()
            .map(FreeBeds::freeByKind)
            .anyMatch(free -> free.getOrDefault(kind, 0) > 0);
  }
}
