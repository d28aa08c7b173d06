package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.sixfold.casework.persistence.ChangeRequestRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wanted changes of a running measure: a doctor looks, an officer signs, or nothing changes. */
@Service
@Transactional
public class MeasureChanges {

  /** The case in which something happened that asks for a look at this one. */
  public static final String OTHER_CASE = "otherCase";

  /** Whether the change may only be for the person's good: see {@link TowardsShorter}. */
  public static final String ONLY_SHORTER = "onlyShorter";

  /** At which level the area is now, a change of which asks for a look; empty if it is none. */
  public static final String AREA_NOW = "areaNow";

  private static final String PROCESS = "case-change";

  /** Where doctor and officer have not decided yet. */
  private static final List<String> UNDECIDED =
      List.of("userTask_confirmClass", "userTask_checkByPhone", "userTask_signDecision");

  private final CaseworkMapper mapper;
  private final Restrictions restrictions;
  private final Occurrences occurrences;
  private final EngineSideWork sideWork;
  private final Audit audit;
  private final SixfoldClock clock;

  MeasureChanges(
      CaseworkMapper mapper,
      Restrictions restrictions,
      Occurrences occurrences,
      EngineSideWork sideWork,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.restrictions = restrictions;
    this.occurrences = occurrences;
    this.sideWork = sideWork;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for a change, in the person's case. Where a proposal newer than the last decision is kept
   * already, it goes straight to the signature; otherwise a doctor proposes first.
   *
   * @param reason in people's words; neither audit nor mails repeat it
   * @return false if nothing runs that could change, or the path takes none now
   */
  public boolean ask(String caseId, MeasureChange wanted, String reason, String by) {
    return ask(caseId, wanted, reason, by, Map.of());
  }

  /**
   * As above, because of something in another case: routing names it by {@link #OTHER_CASE}, and
   * may suggest {@code proposedClass} and {@code proposedFrom} to the doctor.
   */
  public boolean ask(
      String caseId, MeasureChange wanted, String reason, String by, Map<String, Object> routing) {
    if (restrictions.of(caseId).stream().allMatch(one -> one.endedAt() != null)) {
      return false;
    }
    if (!occurrences.raise(caseId, Occurrence.CHANGE_PROPOSED, routing)) {
      return false;
    }
    String id = Ids.next();
    mapper.insertChangeRequest(new ChangeRequestRow(id, caseId, wanted, reason, by, clock.now()));
    audit.record(
        new Audit.Change(
            caseId, "measure.changeAsked", Map.of("requestId", id, "change", wanted.name())));
    return true;
  }

  /** Whether a doctor or an officer looks at a change now. */
  @Transactional(readOnly = true)
  public boolean isUnderWay(String caseId) {
    return UNDECIDED.stream().anyMatch(task -> sideWork.waitsAt(caseId, PROCESS, task));
  }

  /** Why the latest change was asked for. */
  @Transactional(readOnly = true)
  public Optional<String> latestReason(String caseId) {
    return Optional.ofNullable(mapper.findLatestChangeRequest(caseId))
        .map(ChangeRequestRow::reason);
  }
}
