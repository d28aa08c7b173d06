package org.sixfold.facility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.CurrentUser;
import org.sixfold.audit.Audit;
import org.sixfold.facility.persistence.BedRow;
import org.sixfold.facility.persistence.BookingRow;
import org.sixfold.facility.persistence.FacilityMapper;
import org.sixfold.facility.persistence.NewBookingRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BedService implements Beds {

  private static final String STAY_OVER = "bed.stayOver";

  /** With these words a bed is given to others, and nobody has left it yet. */
  private static final Set<String> STAYS = Set.of(STAY_OVER, "bed.lapsed");

  private final FacilityMapper mapper;
  private final CurrentUser user;
  private final Audit audit;
  private final SixfoldClock clock;

  BedService(FacilityMapper mapper, CurrentUser user, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Bed book(BedWish wish) {
    BedChoice choice = choice(wish);
    Optional<Stay> before = expected(wish.caseId());
    if (before.isPresent() && isWished(before.get().bed(), wish) && choice.admits(before.get())) {
      mapper.expect(before.get().id(), wish.expectedAt());
      return before.get().bed();
    }
    before.ifPresent(stay -> free(stay, "bed.replanned"));
    return hold(wish, choice);
  }

  @Override
  public void arrive(BedWish wish, Instant at) {
    Optional<Stay> present = present(wish.caseId());
    if (present.isPresent() && isWished(present.get().bed(), wish)) {
      cancel(wish.caseId(), "bed.replanned");
      return;
    }
    Bed bed = book(wish);
    Stay stay = expected(wish.caseId()).orElseThrow();
    present.ifPresent(left -> free(left, "bed.moved"));
    mapper.arrive(stay.id(), at);
    record(wish.caseId(), "bed.occupied", bed, null);
  }

  @Override
  public void stayByWish(String caseId, Instant at) {
    List<BookingRow> slept = mapper.arrivedOfCases(List.of(caseId));
    if (slept.isEmpty() || present(caseId).filter(Stay::isByWish).isPresent()) {
      return;
    }
    Bed last = slept.get(slept.size() - 1).toStay().bed();
    free(caseId, STAY_OVER);
    BedWish wish = new BedWish(caseId, last.facility(), null, null, null, Set.of(), at);
    Bed bed = insert(wish, last) ? last : hold(wish, choice(wish));
    mapper.stayByWish(caseId, bed.facility(), bed.code(), at);
    record(caseId, "bed.keptByWish", bed, null);
  }

  private static boolean isWished(Bed bed, BedWish wish) {
    return bed.facility().equals(wish.facility())
        && (wish.bed() == null || wish.bed().equals(bed.code()));
  }

  private BedChoice choice(BedWish wish) {
    return new BedChoice(
        wish,
        mapper.beds(wish.facility()).stream().filter(BedRow::inUse).map(BedRow::toBed).toList(),
        stays(wish.facility()));
  }

  /** Where somebody else is faster, the next bed that fits is tried. */
  private Bed hold(BedWish wish, BedChoice choice) {
    for (Bed bed : choice.candidates()) {
      if (insert(wish, bed)) {
        record(wish.caseId(), "bed.booked", bed, null);
        return bed;
      }
    }
    throw new ProblemException(
        409, "facility.bedTaken", List.of(new FieldProblem("bed", "facility.bedTaken")), Map.of());
  }

  private boolean insert(BedWish wish, Bed bed) {
    mapper.freeLapsed(bed.facility(), bed.code(), clock.now());
    try {
      mapper.insertBooking(
          new NewBookingRow(
              Ids.next(),
              wish.caseId(),
              bed.facility(),
              bed.code(),
              user.usernameOrSystem(),
              clock.now(),
              wish.expectedAt()));
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Stay> expected(String caseId) {
    return held(caseId).stream().filter(stay -> !stay.isPresent()).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> lodgedSince(String caseId) {
    List<BookingRow> arrived = mapper.arrivedOfCases(List.of(caseId));
    return arrived.isEmpty()
        ? Optional.empty()
        : Optional.of(arrived.get(arrived.size() - 1))
            .filter(last -> last.freeReason() == null || STAYS.contains(last.freeReason()))
            .map(BookingRow::arrivedAt);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Stay> present(String caseId) {
    return held(caseId).stream().filter(Stay::isPresent).findFirst();
  }

  @Override
  public void cancel(String caseId, String reason) {
    expected(caseId).ifPresent(stay -> free(stay, reason));
  }

  @Override
  public void free(String caseId, String reason) {
    held(caseId).forEach(stay -> free(stay, reason));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Bed> freeBeds(String facility) {
    Set<String> held =
        stays(facility).stream().map(stay -> stay.bed().code()).collect(Collectors.toSet());
    return mapper.beds(facility).stream()
        .filter(bed -> bed.inUse() && !held.contains(bed.bed()))
        .map(BedRow::toBed)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Stay> stays(String facility) {
    return mapper.held(facility, clock.now()).stream().map(BookingRow::toStay).toList();
  }

  private List<Stay> held(String caseId) {
    return mapper.heldByCases(List.of(caseId), clock.now()).stream()
        .map(BookingRow::toStay)
        .toList();
  }

  private void free(Stay stay, String reason) {
    if (mapper.free(stay.id(), clock.now(), reason) > 0) {
      record(stay.caseId(), "bed.freed", stay.bed(), reason);
    }
  }

  private void record(String caseId, String action, Bed bed, String reason) {
    Map<String, Object> where = Map.of("facility", bed.facility(), "bed", bed.code());
    audit.record(
        new Audit.Change(
            caseId,
            action,
            reason == null
                ? where
                : Map.of("facility", bed.facility(), "bed", bed.code(), "reason", reason)));
  }
}
