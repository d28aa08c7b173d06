package org.sixfold.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.sixfold.grid.Grids;
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
  private final Grids grids;
  private final RuleSwitchMapper mapper;
  private final SixfoldClock clock;

  ReleaseEffects(
      ComingPaths coming,
      RuleBooks books,
      SwitchEffects effects,
      ReleaseWaves waves,
      Grids grids,
      RuleSwitchMapper mapper,
      SixfoldClock clock) {
    this.coming = coming;
    this.books = books;
    this.effects = effects;
    this.waves = waves;
    this.grids = grids;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * The whole of it.
   *
   * @param effectiveAt the moment looked at: that of the release, now if it has none ahead
   * @param counts people by effect
   * @param keepsEarlier people whom the new tables alone would hold longer; their end stays
   * @param unreadable people of whom nobody can say what becomes of them
   * @param signed the list for that moment; null while nobody has signed one
   * @param items those for whom something changes; cases are named only to who may see them
   * @param rows the rows to come that these lines name, by id
   */
  public record Effects(
      Instant effectiveAt,
      Map<Effect, Integer> counts,
      int keepsEarlier,
      int unreadable,
      ReleaseWave wave,
      RuleChange.SignedList signed,
      List<ChangeLine> items,
      Map<String, CitedRow> rows,
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
    List<ChangeLine> lines = new ArrayList<>();
    int last = Math.min(affected.size(), from + paging.fetch());
    for (int i = Math.min(from, last); i < last; i++) {
      SwitchLine line = affected.get(i).line();
      lines.add(ChangeLine.of(i + 1, line, sees(user, line)));
    }
    var page = paging.page(lines, line -> String.valueOf(line.line()));
    return new Effects(
        moment,
        found.counts(),
        found.keepsEarlier(),
        found.unreadable().size(),
        waves.of(affected, found.leavingAnyway(), moment, list),
        RuleChange.SignedList.of(list),
        page.items(),
        cited(page.items(), book),
        page.next());
  }

  private boolean sees(SignedInUser user, SwitchLine line) {
    return SEE_CASES.contains(user.role())
        && grids.find(line.grid()).filter(grid -> user.covers(grid.path())).isPresent();
  }

  private static Map<String, CitedRow> cited(List<ChangeLine> lines, RuleBook book) {
    Map<String, CitedRow> rows = new TreeMap<>();
    lines.stream()
        .map(ChangeLine::newRule)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> book.find(id).ifPresent(rule -> rows.put(id, CitedRow.of(rule))));
    return rows;
  }

  private static int number(String key) {
    try {
      return Math.max(0, Integer.parseInt(key));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
