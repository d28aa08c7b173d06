package org.sixfold.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.springframework.stereotype.Component;

/**
 * Finds who has time for whose tasks: people of the same role who are on duty, will be late with
 * nothing themselves, and lie nearest. Each helps in one place.
 */
@Component
class HelpProposals {

  /** One deadline for each who is moved is the least that is worth it. */
  private static final double WORTH_IT = 1;

  private static final double TENTHS = 10;
  private static final double OWN_MISSES = 0.5;
  private static final int MOST = 5;
  private static final int MOST_PLACES = 10;
  private static final int MOST_HELPERS = 3;

  private final Responsibility responsibility;
  private final Grids grids;

  HelpProposals(Responsibility responsibility, Grids grids) {
    this.responsibility = responsibility;
    this.grids = grids;
  }

  /** Where tasks will be late: a grid and a role. */
  private record Place(String grid, Role role) {}

  /** The best first. */
  List<Proposal> of(SignedInUser user, ForecastScope scope, Outlook outlook) {
    Map<Place, Double> misses = new HashMap<>();
    outlook.jobs().stream()
        .filter(job -> scope.holds(job.grid()) && !outlook.isOverdue(job))
        .forEach(
            job ->
                misses.merge(
                    new Place(job.grid(), Role.valueOf(job.role())),
                    outlook.share(job),
                    Double::sum));
    List<Place> places =
        misses.entrySet().stream()
            .filter(one -> one.getValue() >= WORTH_IT)
            .sorted(
                Map.Entry.<Place, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(one -> one.getKey().toString()))
            .limit(MOST_PLACES)
            .map(Map.Entry::getKey)
            .toList();
    Set<String> taken = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (Place place : places) {
      best(user, scope, outlook, place, taken, proposals);
    }
    return proposals.stream()
        .sorted(Comparator.comparingDouble(one -> one.missesAfter() - one.missesBefore()))
        .limit(MOST)
        .toList();
  }

  private void best(
      SignedInUser user,
      ForecastScope scope,
      Outlook outlook,
      Place place,
      Set<String> taken,
      List<Proposal> proposals) {
    List<Member> helpers =
        helpers(user, outlook, place).stream()
            .filter(member -> !taken.contains(member.username()))
            .limit(MOST_HELPERS)
            .toList();
    SharedWork best = null;
    int count = 0;
    for (int more = 1; more <= helpers.size(); more++) {
      SharedWork help =
          SharedWork.of(outlook, place.grid(), place.role().name(), names(helpers, more));
      if (help.gain() - (best == null ? 0 : best.gain()) >= WORTH_IT) {
        best = help;
        count = more;
      }
    }
    if (best != null) {
      taken.addAll(names(helpers, count));
      proposals.add(proposal(scope, place, helpers.subList(0, count), best));
    }
  }

  /** People who could help there, of grids that are all the user's. */
  private List<Member> helpers(SignedInUser user, Outlook outlook, Place place) {
    Set<String> busyThere =
        outlook.jobs().stream()
            .filter(job -> job.grid().equals(place.grid()))
            .map(Outlook::name)
            .collect(Collectors.toSet());
    return responsibility.nearest(place.role(), place.grid(), outlook.now()).stream()
        .filter(member -> mayHelp(user, outlook, member))
        .filter(member -> !busyThere.contains(member.username()))
        .filter(member -> outlook.misses(outlook.queue(member.username())) < OWN_MISSES)
        .toList();
  }

  boolean mayHelp(SignedInUser user, Outlook outlook, Member member) {
    return !member.grids().isEmpty()
        && member.grids().stream()
            .flatMap(code -> grids.find(code).stream())
            .allMatch(grid -> user.covers(grid.path()))
        && outlook.starts(member.username()) == outlook.now().getEpochSecond();
  }

  private Proposal proposal(
      ForecastScope scope, Place place, List<Member> helpers, SharedWork help) {
    return new Proposal(
        new ProposalKey(place.grid(), place.role(), scope.until(), names(helpers, helpers.size()))
            .text(),
        place.grid(),
        name(place.grid()),
        place.role().name(),
        helpers.stream().map(this::helper).toList(),
        help.needed(scope.now()),
        help.moves().size(),
        Math.round(help.before() * TENTHS) / TENTHS,
        Math.round(help.after() * TENTHS) / TENTHS);
  }

  private Proposal.Helper helper(Member member) {
    String grid = member.grids().get(0);
    return new Proposal.Helper(member.username(), member.name(), grid, name(grid));
  }

  private String name(String grid) {
    return grids.find(grid).map(Grid::name).orElse(grid);
  }

  private static List<String> names(List<Member> members, int count) {
    return members.stream().limit(count).map(Member::username).toList();
  }
}
