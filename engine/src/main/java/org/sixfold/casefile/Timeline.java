package org.sixfold.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.AuditEntry;
import org.sixfold.audit.AuditTrail;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, told from its audit, newest first. */
@Service
public class Timeline {

  private final FileAccess access;
  private final AuditTrail trail;
  private final Responsibility responsibility;
  private final TimelineTexts texts;

  Timeline(
      FileAccess access, AuditTrail trail, Responsibility responsibility, TimelineTexts texts) {
    this.access = access;
    this.trail = trail;
    this.responsibility = responsibility;
    this.texts = texts;
  }

  /**
   * One thing that happened.
   *
   * @param actor user name, or {@code system}
   * @param text one sentence in Chinese ({@code zh}) and English ({@code en})
   */
  public record Happening(
      Instant at,
      String actor,
      String actorName,
      String action,
      Map<String, String> text,
      Map<String, Object> details) {}

  @Transactional(readOnly = true)
  public Page<Happening> read(String caseId, SignedInUser viewer, Paging paging) {
    access.checkTimeline(caseId, viewer);
    return trail.of(caseId, paging).map(entry -> happening(entry, viewer));
  }

  /**
   * Refuses who may not read what happened in a case.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}
   */
  @Transactional(readOnly = true)
  public void check(String caseId, SignedInUser viewer) {
    access.checkTimeline(caseId, viewer);
  }

  private Happening happening(AuditEntry entry, SignedInUser viewer) {
    Map<String, Object> details = new LinkedHashMap<>(entry.details());
    boolean masked = !HealthOutcomes.areShown(String.valueOf(details.get("kind")), viewer);
    masked = masked && details.remove("outcome") != null;
    return new Happening(
        entry.at(),
        entry.actor(),
        responsibility.find(entry.actor()).map(Member::name).orElse(entry.actor()),
        entry.action(),
        texts.tell(masked ? entry.action() + ".masked" : entry.action(), details),
        details);
  }
}
