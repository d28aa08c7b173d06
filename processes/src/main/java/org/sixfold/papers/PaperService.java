package org.sixfold.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.papers.persistence.PaperMapper;
import org.sixfold.papers.persistence.PaperRow;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PaperService implements Papers {

  private final PaperMapper papers;
  private final PaperFacts file;
  private final WholeTime wholeTime;
  private final Restrictions restrictions;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ObjectProvider<Actor> actor;

  PaperService(
      PaperMapper papers,
      PaperFacts file,
      WholeTime wholeTime,
      Restrictions restrictions,
      Audit audit,
      SixfoldClock clock,
      ObjectProvider<Actor> actor) {
    this.papers = papers;
    this.file = file;
    this.wholeTime = wholeTime;
    this.restrictions = restrictions;
    this.audit = audit;
    this.clock = clock;
    this.actor = actor;
  }

  @Override
  public String issue(PaperKind kind, String caseId, Map<String, String> facts) {
    return issue(kind, caseId, file.of(caseId), facts);
  }

  private String issue(
      PaperKind kind, String caseId, Map<String, String> known, Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(known);
    String number = kind.number(all.get("decisionNo"));
    all.put("paperNo", number);
    all.putAll(facts);
    String content = PaperText.of(kind, all);
    String hash = hash(content);
    Actor present = actor.getIfAvailable();
    String id = Ids.next();
    papers.insert(
        new PaperRow(
            id,
            caseId,
            kind,
            number,
            clock.now(),
            present == null ? Actor.SYSTEM : present.username(),
            content,
            hash));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("paperId", id);
    details.put("kind", kind.name());
    details.put("documentNo", number == null ? "-" : number);
    details.put("hash", hash);
    audit.record(new Audit.Change(caseId, "paper.issued", details));
    return id;
  }

  @Override
  public void issueOrder(String caseId, Map<String, String> facts) {
    Map<String, String> known = file.of(caseId);
    issue(PaperKind.DECISION_ORDER, caseId, known, facts);
    issueForHome(caseId, known, facts);
  }

  @Override
  public void issueRuleChange(String caseId, String newRule, Instant oldEnd) {
    Map<String, String> known = file.of(caseId);
    issue(
        PaperKind.RULE_CHANGE_NOTICE,
        caseId,
        known,
        file.ofRuleChange(left(caseId), since(caseId), newRule, oldEnd));
    issueForHome(caseId, known, Map.of());
  }

  @Override
  public void issueEnd(String caseId, boolean announced) {
    Optional<Restriction> last = lastEnded(caseId);
    boolean early = last.filter(Restriction::endedEarly).isPresent();
    if (early) {
      EndWords.why(last.get().endReason())
          .ifPresent(why -> issue(PaperKind.EARLY_RELEASE, caseId, Map.of("why", why)));
    } else if (!announced) {
      issue(PaperKind.EXPIRY_NOTICE, caseId, Map.of());
    }
    // What was announced for a later end names days on which nobody was restricted.
    if (early || !announced) {
      issueLetter(caseId, file.ofItself());
    }
  }

  @Override
  public void issueRelease(String caseId, Map<String, String> facts) {
    issue(PaperKind.RELEASE_NOTICE, caseId, facts);
    if (!hasLetterOfTheEnd(caseId)) {
      issueLetter(caseId, facts);
    }
  }

  @Override
  public void issueLetterOfAdmitted(String caseId) {
    if (!hasLetterOfTheEnd(caseId)) {
      issueLetter(caseId, file.ofItself());
    }
  }

  /** The employer is told of no time in which nobody was limited in fact. */
  private void issueLetter(String caseId, Map<String, String> facts) {
    Map<String, String> whole = new HashMap<>(wholeTime.of(caseId));
    if (!whole.isEmpty()) {
      whole.putAll(facts);
      issue(PaperKind.WAGES_LETTER, caseId, whole);
    }
  }

  private boolean hasLetterOfTheEnd(String caseId) {
    Optional<Restriction> last = lastEnded(caseId);
    return running(caseId).isEmpty()
        && last.isPresent()
        && papers.findOfCase(caseId).stream()
            .filter(one -> one.kind() == PaperKind.WAGES_LETTER)
            .anyMatch(one -> !one.issuedAt().isBefore(last.get().endedAt()));
  }

  private Optional<Restriction> lastEnded(String caseId) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() != null)
        .max(Comparator.comparing(Restriction::endedAt).thenComparing(Restriction::seq));
  }

  private void issueForHome(String caseId, Map<String, String> known, Map<String, String> facts) {
    if (left(caseId).stream().anyMatch(MeasureWords::isAtHome)) {
      issue(PaperKind.HOME_NOTICE, caseId, known, facts);
    }
  }

  /** Of what runs that whose end is yet to come: what is over the watchdog may not have ended. */
  private List<Restriction> left(String caseId) {
    return running(caseId).stream().filter(one -> one.lawfulEnd().isAfter(clock.now())).toList();
  }

  /** When the last restriction was over, noted yet or not. */
  private Instant since(String caseId) {
    return restrictions.of(caseId).stream()
        .map(one -> one.endedAt() == null ? one.lawfulEnd() : one.endedAt())
        .max(Instant::compareTo)
        .orElse(clock.now());
  }

  private List<Restriction> running(String caseId) {
    return restrictions.of(caseId).stream().filter(one -> one.endedAt() == null).toList();
  }

  static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
