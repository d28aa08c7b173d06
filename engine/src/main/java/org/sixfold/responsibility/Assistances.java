package org.sixfold.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.persistence.AssistanceRow;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members work in further grids for a while; the command room of both grids does. */
@Service
public class Assistances {

  private final RosterMapper mapper;
  private final RosterCache cache;
  private final Grids grids;
  private final CurrentUser currentUser;
  private final Audit audit;
  private final SixfoldClock clock;

  Assistances(
      RosterMapper mapper,
      RosterCache cache,
      Grids grids,
      CurrentUser currentUser,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.cache = cache;
    this.grids = grids;
    this.currentUser = currentUser;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * From now on somebody works in a grid too.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 404 {@code member.unknown}, 422 {@code
   *     grid.unknown}, {@code absence.invalid} for an end that is past
   */
  @Transactional
  public void begin(String username, String grid, Instant until) {
    Member member = memberForChange(username, grid);
    Instant now = clock.now();
    if (!until.isAfter(now)) {
      throw ProblemException.unfit(
          "absence.invalid", List.of(new FieldProblem("to", "period.endBeforeStart")));
    }
    mapper.insertAssistance(
        new AssistanceRow(
            Ids.next(), member.username(), grid, now, until, currentUser.get().username()));
    changed(member, "member.assistanceBegun", Map.of("grid", grid, "until", until));
  }

  /**
   * Ends it now; nothing happens if there is none.
   *
   * @throws ProblemException as {@link #begin}
   */
  @Transactional
  public void end(String username, String grid) {
    Member member = memberForChange(username, grid);
    if (mapper.endAssistance(username, grid, clock.now()) > 0) {
      changed(member, "member.assistanceEnded", Map.of("grid", grid));
    }
  }

  private Member memberForChange(String username, String grid) {
    SignedInUser user = currentUser.get();
    user.require(Role.SUPERVISOR);
    if (!user.covers(grids.get(grid).path())) {
      throw ProblemException.forbidden("access.forbidden");
    }
    Member member =
        cache.get().find(username).orElseThrow(() -> ProblemException.notFound("member.unknown"));
    boolean own =
        member.grids().stream()
            .flatMap(code -> grids.find(code).stream())
            .allMatch(place -> user.covers(place.path()));
    if (!own) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return member;
  }

  private void changed(Member member, String action, Map<String, Object> details) {
    cache.changed();
    audit.record(new Audit.Change("member:" + member.username(), action, details));
  }
}
