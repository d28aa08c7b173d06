package org.sixfold.riskarea;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.riskarea.RiskArea.Kind;
import org.sixfold.riskarea.RiskArea.State;
import org.sixfold.riskarea.persistence.RiskAreaMapper;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person compares an entry with its paper; only then it counts. */
@Service
@Transactional
public class FourEyes {

  private static final int LONGEST_REASON = 500;

  private final RiskAreas areas;
  private final RiskAreaCheck check;
  private final RiskAreaMapper mapper;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  FourEyes(
      RiskAreas areas,
      RiskAreaCheck check,
      RiskAreaMapper mapper,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.areas = areas;
    this.check = check;
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Confirms entries, all or none.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code riskArea.unknown}; 409 {@code
   *     riskArea.ownEntry}, {@code riskArea.decided}
   */
  public List<RiskArea> confirm(SignedInUser user, List<String> ids) {
    user.require(Role.SUPERVISOR, Role.DECIDING_OFFICER);
    mapper.lock();
    List<RiskArea> confirmed = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      confirmed.add(confirm(user, waiting(id)));
    }
    return confirmed;
  }

  /**
   * Refuses an entry, or takes back the own one.
   *
   * @param reason in words; required
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code riskArea.unknown}; 409 {@code
   *     riskArea.decided}; 422 {@code riskArea.invalid}
   */
  public RiskArea refuse(SignedInUser user, String id, String reason) {
    user.require(Role.SUPERVISOR, Role.DECIDING_OFFICER);
    check.requireText("reason", reason, LONGEST_REASON);
    mapper.lock();
    RiskArea area = waiting(id);
    return decide(area, State.REFUSED, reason.strip(), null, user);
  }

  private RiskArea confirm(SignedInUser user, RiskArea area) {
    if (area.enteredBy().equals(user.username())) {
      throw ProblemException.conflict("riskArea.ownEntry");
    }
    RiskArea changed = area.kind() == Kind.NEW ? null : areas.find(area.changes());
    if (changed != null) {
      mapper.cut(changed.id(), area.from());
    }
    RiskArea confirmed =
        decide(area, State.CONFIRMED, null, changed == null ? null : changed.to(), user);
    events.publishEvent(new RiskAreaConfirmed(confirmed, changed));
    return confirmed;
  }

  private RiskArea waiting(String id) {
    RiskArea area = areas.find(id);
    if (area.state() != State.WAITING) {
      throw ProblemException.conflict("riskArea.decided");
    }
    return area;
  }

  private RiskArea decide(
      RiskArea area, State state, String reason, Instant previousTo, SignedInUser user) {
    mapper.decide(area.id(), state.name(), reason, previousTo, user.username(), clock.now());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("place", area.placeCode());
    details.put("level", area.level().name());
    details.put("enteredBy", area.enteredBy());
    if (area.changes() != null) {
      details.put("changes", area.changes());
    }
    String action = state == State.CONFIRMED ? "riskArea.confirmed" : "riskArea.refused";
    audit.record(new Audit.Change("risk-area:" + area.id(), action, details));
    return areas.find(area.id());
  }
}
