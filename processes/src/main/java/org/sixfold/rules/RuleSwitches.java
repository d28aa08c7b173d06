package org.sixfold.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.authority.Authority;
import org.sixfold.authority.SigningPowers;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RuleBooks;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.rules.persistence.RuleSwitchLineRow;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves everybody who is restricted to the rules of a day: a preview, one signature over the list,
 * a paper for each. Ends only ever become earlier.
 */
@Service
public class RuleSwitches {

  private static final int LINES_AT_ONCE = 500;
  private static final int MOST_DAYS_AHEAD = 60;
  private static final Role[] MAY_LOOK = {
    Role.DECIDING_OFFICER, Role.SUPERVISOR, Role.DOCTOR, Role.ADMIN
  };

  private final SwitchEffects effects;
  private final RuleBooks books;
  private final RulesAhead ahead;
  private final ReleaseWaves waves;
  private final RuleSwitchMapper mapper;
  private final SigningPowers powers;
  private final Audit audit;
  private final SixfoldClock clock;

  RuleSwitches(
      SwitchEffects effects,
      RuleBooks books,
      RulesAhead ahead,
      ReleaseWaves waves,
      RuleSwitchMapper mapper,
      SigningPowers powers,
      Audit audit,
      SixfoldClock clock) {
    this.effects = effects;
    this.books = books;
    this.ahead = ahead;
    this.waves = waves;
    this.mapper = mapper;
    this.powers = powers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a switch would do.
   *
   * @param counts people by effect
   * @param lines those for whom something changes
   * @param unreadable cases of which nobody can say what becomes of them
   * @param wave vehicles and papers that it takes
   */
  public record Preview(
      Instant effectiveAt,
      Map<Effect, Integer> counts,
      List<ChangeLine> lines,
      List<String> unreadable,
      ReleaseWave wave) {}

  /**
   * What is signed over the whole list.
   *
   * @param authority code of the body in the authority register
   * @param delegation number of its delegation document; null if it acts in its own right
   */
  public record Signature(
      Instant effectiveAt, String documentNo, String authority, String delegation) {}

  /**
   * A signed list.
   *
   * @param unreadable cases that are not on it, because nobody can say what becomes of them
   */
  public record Signed(
      String id, Instant effectiveAt, Map<Effect, Integer> counts, List<String> unreadable) {}

  /**
   * Changes of rules within so many days after today, the next first.
   *
   * @param days 1 to 60
   * @throws ProblemException 400 {@code rule.daysUnfit}, 403 {@code access.forbidden}
   */
  @Transactional(readOnly = true)
  public List<RuleChange> ahead(SignedInUser user, int days) {
    user.require(MAY_LOOK);
    if (days < 1 || days > MOST_DAYS_AHEAD) {
      throw ProblemException.badRequest("rule.daysUnfit", MOST_DAYS_AHEAD);
    }
    return ahead.within(days);
  }

  /**
   * What the rules in force at a moment, by the release that is active then, would make of
   * everybody restricted now.
   *
   * @throws ProblemException 422 {@code rule.switchPast} for a moment that is over
   */
  @Transactional(readOnly = true)
  public Preview preview(SignedInUser user, Instant effectiveAt) {
    user.require(MAY_LOOK);
    requireAhead(effectiveAt);
    List<AffectedMeasure> affected = new ArrayList<>();
    List<ChangeLine> lines = new ArrayList<>();
    SwitchEffects.Found found =
        effects.at(
            effectiveAt,
            books.at(effectiveAt),
            (one, line) -> {
              affected.add(new AffectedMeasure(one, line));
              lines.add(ChangeLine.of(affected.size(), line, true));
            });
    RuleSwitchRow list = mapper.findSigned(effectiveAt);
    return new Preview(
        effectiveAt,
        found.counts(),
        lines,
        found.unreadable(),
        waves.of(affected, found.leavingAnyway(), effectiveAt, list));
  }

  /**
   * Signs the list as it would be now; it is applied at its moment, and what changed until then is
   * looked at anew for each person.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 409 {@code rule.switchSigned} if one is
   *     signed for that moment, {@code rule.switchEmpty} if nothing would change, 422 {@code
   *     rule.switchPast}, and what {@link SigningPowers} refuses
   */
  @Transactional
  public Signed sign(SignedInUser signer, Signature signature) {
    signer.require(Role.DECIDING_OFFICER);
    Instant at = signature.effectiveAt().truncatedTo(ChronoUnit.SECONDS);
    requireAhead(at);
    if (mapper.findSigned(at) != null) {
      throw ProblemException.conflict("rule.switchSigned");
    }
    String id = Ids.next();
    List<RuleSwitchLineRow> lines = new ArrayList<>();
    Map<String, Set<Kind>> kinds = new TreeMap<>();
    SwitchEffects.Found found =
        effects.at(
            at,
            books.at(at),
            (one, line) -> {
              lines.add(row(id, lines.size() + 1, line));
              Set<Kind> ofGrid = kinds.computeIfAbsent(line.grid(), grid -> new TreeSet<>());
              line.parts().forEach(part -> ofGrid.add(part.kind()));
            });
    if (lines.isEmpty()) {
      throw ProblemException.conflict("rule.switchEmpty");
    }
    Authority body = body(signer, signature, kinds);
    mapper.insert(
        new RuleSwitchRow(
            id,
            at,
            signature.documentNo(),
            body.code(),
            body.name(),
            body.legalBasis(),
            signer.username(),
            clock.now(),
            null));
    for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
      mapper.insertLines(lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE)));
    }
    audit.record(
        new Audit.Change(
            "rule-switch:" + id,
            "rule.switchSigned",
            Map.of(
                "effectiveAt", at.toString(),
                "documentNo", signature.documentNo(),
                "people", lines.size(),
                "unreadable", found.unreadable().size())));
    return new Signed(id, at, found.counts(), found.unreadable());
  }

  /**
   * A line of a signed list.
   *
   * @param appliedAt null until its moment has come
   * @param decisionId the person's own decision; null where everything ended
   */
  public record SignedLine(
      int line,
      String caseId,
      Effect effect,
      String oldRule,
      Instant oldEnd,
      String newRule,
      Instant newEnd,
      int testsDropped,
      Instant appliedAt,
      String decisionId) {}

  /** A signed list with some of its lines. */
  public record Listed(
      String id,
      Instant effectiveAt,
      String documentNo,
      String authority,
      String signedBy,
      Instant signedAt,
      Instant appliedAt,
      List<SignedLine> lines) {}

  /**
   * A signed list, by pages of its lines.
   *
   * @throws ProblemException 404 {@code rule.switchUnknown}
   */
  @Transactional(readOnly = true)
  public Listed find(SignedInUser user, String id, int afterLine, int limit) {
    user.require(Role.DECIDING_OFFICER, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR);
    RuleSwitchRow list = mapper.find(id);
    if (list == null) {
      throw ProblemException.notFound("rule.switchUnknown");
    }
    return new Listed(
        list.id(),
        list.effectiveAt(),
        list.documentNo(),
        list.authority(),
        list.signedBy(),
        list.signedAt(),
        list.appliedAt(),
        mapper.findLines(id, afterLine, limit).stream().map(RuleSwitches::signedLine).toList());
  }

  /** The body signs for every grid of the list, each with what is ordered there. */
  private Authority body(
      SignedInUser signer, Signature signature, Map<String, Set<Kind>> kindsByGrid) {
    return kindsByGrid.entrySet().stream()
        .map(
            grid ->
                powers.require(
                    signer,
                    signature.authority(),
                    signature.delegation(),
                    grid.getKey(),
                    grid.getValue(),
                    signature.effectiveAt()))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private void requireAhead(Instant effectiveAt) {
    if (effectiveAt.isBefore(clock.now())) {
      throw ProblemException.unfit("rule.switchPast", List.of());
    }
  }

  private static RuleSwitchLineRow row(String id, int lineNo, SwitchLine line) {
    return new RuleSwitchLineRow(
        id,
        lineNo,
        line.caseId(),
        line.effect().name(),
        line.oldRule(),
        line.oldEnd(),
        line.newRule(),
        line.newEnd(),
        line.testsDropped(),
        null,
        null);
  }

  private static SignedLine signedLine(RuleSwitchLineRow row) {
    return new SignedLine(
        row.lineNo(),
        row.caseId(),
        Effect.valueOf(row.effect()),
        row.oldRule(),
        row.oldEnd(),
        row.newRule(),
        row.newEnd(),
        row.testsDropped(),
        row.appliedAt(),
        row.decisionId());
  }
}
