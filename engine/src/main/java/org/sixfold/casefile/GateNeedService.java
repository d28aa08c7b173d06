package org.sixfold.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.GateHoldMapper;
import org.sixfold.casefile.persistence.GateHoldRow;
import org.sixfold.casefile.persistence.GateNeedMapper;
import org.sixfold.casefile.persistence.GateNeedRow;
import org.sixfold.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GateNeedService implements GateNeeds {

  private final GateNeedMapper needs;
  private final GateHoldMapper holds;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  GateNeedService(
      GateNeedMapper needs, GateHoldMapper holds, Audit audit, ApplicationEventPublisher events) {
    this.needs = needs;
    this.holds = holds;
    this.audit = audit;
    this.events = events;
  }

  @Override
  public boolean ask(String caseId, Kind need, Instant at, String by) {
    Optional<GateHoldRow> hold = open(caseId);
    hold.ifPresent(
        one -> {
          if (!isOpen(one.id(), need)) {
            String id = Ids.next();
            needs.insert(new GateNeedRow(id, one.id(), caseId, need, at, null, by));
            // Which one it was may tell of somebody's health, and the audit outlives the case.
            audit.record(new Audit.Change(caseId, "gate.needAsked", Map.of()));
            events.publishEvent(new NeedAsked(caseId, id, need));
          }
        });
    return hold.isPresent();
  }

  @Override
  public boolean meet(String caseId, Kind need, Instant at) {
    Optional<GateHoldRow> hold = open(caseId);
    hold.ifPresent(
        one -> {
          if (needs.meet(one.id(), need, at) > 0) {
            audit.record(new Audit.Change(caseId, "gate.needMet", Map.of()));
          }
        });
    return hold.isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, List<Need>> of(Collection<String> holdIds) {
    return holdIds.isEmpty()
        ? Map.of()
        : needs.findOfHolds(holdIds).stream()
            .collect(
                Collectors.groupingBy(
                    GateNeedRow::holdId,
                    Collectors.mapping(
                        row -> new Need(row.need(), row.askedAt(), row.metAt()),
                        Collectors.toList())));
  }

  private boolean isOpen(String holdId, Kind need) {
    return needs.findOfHolds(List.of(holdId)).stream()
        .anyMatch(row -> row.need() == need && row.metAt() == null);
  }

  private Optional<GateHoldRow> open(String caseId) {
    return holds.findOfCase(caseId).stream().filter(hold -> hold.endedAt() == null).findFirst();
  }
}
