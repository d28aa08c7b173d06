package org.sixfold.facility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.facility.persistence.FacilityMapper;
import org.sixfold.facility.persistence.FacilityRow;
import org.sixfold.facility.persistence.KindCountRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FacilityService implements Facilities {

  private final FacilityMapper mapper;
  private final SixfoldClock clock;

  FacilityService(FacilityMapper mapper, SixfoldClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public List<Facility> all() {
    return mapper.facilities().stream().map(FacilityRow::toFacility).toList();
  }

  @Override
  public List<Facility> all(FacilityKind kind) {
    return all().stream().filter(one -> one.kind() == kind).toList();
  }

  @Override
  public Optional<Facility> find(String code, FacilityKind kind) {
    return find(code).filter(one -> one.kind() == kind);
  }

  @Override
  public Optional<Facility> find(String code) {
    return all().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public Facility get(String code) {
    return find(code).orElseThrow(() -> ProblemException.notFound("facility.unknown"));
  }

  @Override
  public Map<String, FreeBeds> free() {
    Map<String, FreeBeds> free = new HashMap<>();
    for (KindCountRow row : mapper.counts(clock.now())) {
      free.compute(
          row.facility(),
          (code, before) ->
              (before == null ? FreeBeds.NONE : before)
                  .plus(row.roomKind(), row.beds(), row.beds() - row.held()));
    }
    return free;
  }

  @Override
  public List<String> holders(String facility, RoomKind kind) {
    return mapper.holders(facility, kind, clock.now());
  }

  @Override
  public List<String> ofDesk(String username) {
    return all().stream().filter(one -> one.desk().contains(username)).map(Facility::code).toList();
  }

  /** The bed somebody is to come to counts before the one to be left, and that to the end. */
  @Override
  public Map<String, String> ofCases(Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    Map<String, String> facilities = new HashMap<>();
    mapper.arrivedOfCases(caseIds).forEach(row -> facilities.put(row.caseId(), row.facility()));
    mapper.heldByCases(caseIds, clock.now()).stream()
        .filter(row -> row.arrivedAt() == null)
        .forEach(row -> facilities.put(row.caseId(), row.facility()));
    return facilities;
  }
}
