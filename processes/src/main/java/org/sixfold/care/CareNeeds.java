package org.sixfold.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.NeedMapper;
import org.sixfold.care.persistence.NeedRow;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps needs and offers each to the path, at once or as soon as the path can take it. */
@Service
@Transactional
class CareNeeds implements Needs {

  /** Until a need that the path could not take is offered again. */
  static final Duration PAUSE = Duration.ofHours(1);

  private final NeedMapper mapper;
  private final Occurrences occurrences;
  private final KnownNeeds known;
  private final Audit audit;
  private final SixfoldClock clock;

  CareNeeds(
      NeedMapper mapper,
      Occurrences occurrences,
      KnownNeeds known,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.occurrences = occurrences;
    this.known = known;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Need> of(String caseId) {
    return mapper.findOfCase(caseId).stream()
        .map(
            row ->
                new Need(row.id(), row.category(), row.needState(), row.raisedBy(), row.raisedAt()))
        .toList();
  }

  @Override
  public String raise(NewNeed need) {
    String open = mapper.findOpen(need.caseId(), need.category());
    if (open != null) {
      return repeated(open, need);
    }
    NeedRow row = keep(need);
    offer(row, clock.now());
    return row.id();
  }

  @Override
  public void raiseKnown(String caseId) {
    for (String code : known.of(caseId).needs()) {
      NewNeed need =
          new NewNeed(caseId, NeedCategory.valueOf(code), null, "VERIFICATION", Actor.SYSTEM);
      if (mapper.findOpen(caseId, need.category()) == null) {
        keep(need);
      }
    }
  }

  /** Hands the need to the path; if the path cannot take it now, later. */
  boolean offer(NeedRow need, Instant now) {
    boolean taken =
        occurrences.raise(
            need.caseId(),
            Occurrence.NEED_RAISED,
            Map.of(
                CareProcess.NEED_ID,
                need.id(),
                CareProcess.NEED_PART,
                need.category().deadlinePart()));
    mapper.tryAgain(need.id(), taken ? null : now.plus(PAUSE));
    return taken;
  }

  private NeedRow keep(NewNeed need) {
    Instant now = clock.now();
    String urgency = need.category().isUrgent() ? NeedState.URGENT : NeedState.ORDINARY;
    NeedRow row =
        new NeedRow(
            Ids.next(),
            need.caseId(),
            need.category(),
            urgency,
            NeedState.OPEN,
            need.cause(),
            need.raisedBy(),
            now,
            now,
            null,
            null,
            null,
            null,
            need.detail());
    mapper.insert(row);
    if (need.detail() != null) {
      mapper.insertDetail(row.id(), need.detail());
    }
    audit.record(
        new Audit.Change(
            need.caseId(), "need.raised", Map.of("needId", row.id(), "urgency", urgency)));
    return row;
  }

  /** Words that came later complete a need of which only the category was known. */
  private String repeated(String open, NewNeed need) {
    if (need.detail() != null) {
      NeedRow known = mapper.findForUpdate(open);
      String detail =
          known.detail() == null ? need.detail() : known.detail() + "\n" + need.detail();
      mapper.deleteDetail(open);
      mapper.insertDetail(open, detail);
    }
    audit.record(new Audit.Change(need.caseId(), "need.repeated", Map.of("needId", open)));
    return open;
  }
}
