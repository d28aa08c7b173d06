package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Assistances;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.BulkTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what a proposal says, if it still helps: looks anew, lets helpers in, gives them tasks. */
@Service
public class Acceptance {

  private static final String WORDS = "按预测调人支援，减少逾期 · Given to a helper, as forecast";
  private static final double STILL_HELPS = 0.5;

  private final Outlooks outlooks;
  private final HelpProposals proposals;
  private final Responsibility responsibility;
  private final Assistances assistances;
  private final UserDirectory users;
  private final Grids grids;
  private final BulkTasks bulk;
  private final AcceptedHelp remembered;
  private final SixfoldClock clock;

  Acceptance(
      Outlooks outlooks,
      HelpProposals proposals,
      Responsibility responsibility,
      Assistances assistances,
      UserDirectory users,
      Grids grids,
      BulkTasks bulk,
      AcceptedHelp remembered,
      SixfoldClock clock) {
    this.outlooks = outlooks;
    this.proposals = proposals;
    this.responsibility = responsibility;
    this.assistances = assistances;
    this.users = users;
    this.grids = grids;
    this.bulk = bulk;
    this.remembered = remembered;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param assisting usernames that work in the grid until then, which is not theirs
   * @param moved the tasks; undoing their step ends the assisting too
   */
  public record Accepted(
      String grid,
      Instant until,
      List<String> assisting,
      double missesBefore,
      double missesAfter,
      BulkTasks.Done moved) {}

  /**
   * Accepts a proposal.
   *
   * @throws ProblemException 403 {@code access.forbidden} for all but the command room of both
   *     grids, 404 {@code forecast.proposalUnknown}, 409 {@code forecast.proposalOutdated} if
   *     somebody is no longer there or it would no longer help, 422 {@code task.bulkTooMany}
   */
  @Transactional
  public Accepted accept(SignedInUser user, String id) {
    user.require(Role.SUPERVISOR);
    ProposalKey key = ProposalKey.of(id);
    String path =
        grids
            .find(key.grid())
            .orElseThrow(() -> ProblemException.notFound("forecast.proposalUnknown"))
            .path();
    if (!user.covers(path)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    Instant now = clock.now();
    if (!key.until().isAfter(now)) {
      throw outdated();
    }
    Outlook outlook = outlooks.look(now, key.until()).outlook();
    for (String username : key.people()) {
      Optional<Member> helper =
          responsibility.find(username).filter(member -> member.role() == key.role());
      if (helper.isEmpty() || !proposals.mayHelp(user, outlook, helper.get())) {
        throw outdated();
      }
    }
    SharedWork help = SharedWork.of(outlook, key.grid(), key.role().name(), key.people());
    if (help.gain() < STILL_HELPS) {
      throw outdated();
    }
    List<String> assisting =
        key.people().stream()
            .filter(who -> users.find(who).filter(one -> one.covers(path)).isEmpty())
            .toList();
    Instant until = help.needed(now);
    assisting.forEach(who -> assistances.begin(who, key.grid(), until));
    BulkTasks.Done moved = bulk.handOut(user, help.moves(), WORDS);
    remembered.remember(moved.undo(), key.grid(), assisting);
    return new Accepted(key.grid(), until, assisting, help.before(), help.after(), moved);
  }

  private static ProblemException outdated() {
    return ProblemException.conflict("forecast.proposalOutdated");
  }
}
