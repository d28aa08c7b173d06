package org.sixfold.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.sixfold.modeling.ComingPaths;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.rules.persistence.RuleSwitchRow;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tables of a draft or a release would do, from its moment on, to everybody who is
 * restricted now. Nothing gets longer: who would be held longer keeps the end.
 */
@Service
@Transactional(readOnly = true)
public class ReleaseEffects {

  private static final Set<Role> SEE_CASES = Set.of(Role.DECIDING_OFFICER, Role.SUPERVISOR);

  private final ComingPaths coming;
  private final RuleBooks books;
  private final SwitchEffects effects;
  private final ReleaseWaves waves;
  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  ReleaseEffects(
      ComingPaths coming,
      RuleBooks books,
      SwitchEffects effects,
      ReleaseWaves waves,
      RuleSwitchMapper mapper,
      SixfoldClock clock) {
    this.coming = coming;
    this.books = books;
    this.effects = effects;
    this.waves = waves;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * One for whom something changes.
   *
   * @param line counts them; designers know nobody by more than that
   * @param caseId null for designers, as the grid
   * @param newKind null if everything ends
   */
  public record Line(
      int line,
      String caseId,
      String grid,
      Effect effect,
      String oldRule,
      Instant oldEnd,
      Kind oldKind,
      String newRule,
      Instant newEnd,
      Kind newKind,
      int testsDropped) {}

  /**
   * The whole of it.
   *
   * @param effectiveAt the moment looked at: that of the release, now if it has none ahead
   * @param counts people by effect
   * @param keepsEarlier people whom the new tables alone would hold longer; their end stays
   * @param unreadable people of whom nobody can say what becomes of them
   * @param signed the list for that moment; null while nobody has signed one
   */
  public record Effects(
      Instant effectiveAt,
      Map<Effect, Integer> counts,
      int keepsEarlier,
      int unreadable,
      ReleaseWave wave,
      RuleChange.SignedList signed,
      List<Line> items,
      String next) {}

  /**
   * A release, whatever became of it.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}; 422 {@code
   *     rule.tableUnreadable}
   */
  public Effects ofRelease(SignedInUser user, int number, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN, Role.DECIDING_OFFICER, Role.SUPERVISOR);
    ComingPaths.Coming path = coming.ofRelease(number);
    return effects(user, path, path.effectiveAt(), paging);
  }

  /**
   * A draft as it stands.
   *
   * @param effectiveAt when it might begin; null for now
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}; 422 {@code
   *     rule.tableUnreadable}
   */
  public Effects ofDraft(SignedInUser user, String id, Instant effectiveAt, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    return effects(user, coming.ofDraft(id), effectiveAt, paging);
  }

  private Effects effects(
      SignedInUser user, ComingPaths.Coming path, Instant wanted, Paging paging) {
    Instant now = clock.now();
    Instant moment = wanted == null || wanted.isBefore(now) ? now : wanted;
    RuleBook book =
        path.deployment() == null ? books.of(path.files()) : books.of(path.deployment());
    List<AffectedMeasure> affected = new ArrayList<>();
    SwitchEffects.Found found =
        effects.at(moment, book, (one, line) -> affected.add(new AffectedMeasure(one, line)));
    RuleSwitchRow list = mapper.findSigned(moment);
    int from = paging.after() == null ? 0 : number(paging.after());
    boolean named = SEE_CASES.contains(user.role());
    List<Line> lines = new ArrayList<>();
    int last = Math.min(affected.size(), from + paging.fetch());
    for (int i = Math.min(from, last); i < last; i++) {
      lines.add(line(i + 1, affected.get(i).line(), named));
    }
    var page = paging.page(lines, line -> String.valueOf(line.line()));
    return new Effects(
        moment,
        found.counts(),
        found.keepsEarlier(),
        found.unreadable().size(),
        waves.of(affected, moment, list),
        RuleChange.SignedList.of(list),
        page.items(),
        page.next());
  }

  private static Line line(int number, SwitchLine line, boolean named) {
    return new Line(
        number,
        named ? line.caseId() : null,
        named ? line.grid() : null,
        line.effect(),
        line.oldRule(),
        line.oldEnd(),
        line.oldKind(),
        line.newRule(),
        line.newEnd(),
        line.newKind(),
        line.testsDropped());
  }

  private static int number(String key) {
    try {
      return Math.max(0, Integer.parseInt(key));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
