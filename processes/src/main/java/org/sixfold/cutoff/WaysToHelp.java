package org.sixfold.cutoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.CheckingFigures;
import org.sixfold.cutoff.CutOffView.Kind;
import org.sixfold.cutoff.CutOffView.Proposal;
import org.sixfold.cutoff.Hands.Hand;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.springframework.stereotype.Component;

/**
 * Who could take what from whom: a colleague of the same role and grid who is on duty and has the
 * least. What is proposed first is counted when the next is looked for, so that one colleague does
 * not get everybody's tasks.
 */
@Component
class WaysToHelp {

  /** With fewer tasks between them moving some costs more than it brings. */
  private static final long LEAST_GAP = 4;

  /** What a phone's page of results shows at once. */
  private static final int MOST_TASKS = 100;

  private static final int MOST = 6;

  private final CheckingFigures figures;
  private final Responsibility responsibility;

  WaysToHelp(CheckingFigures figures, Responsibility responsibility) {
    this.figures = figures;
    this.responsibility = responsibility;
  }

  List<Proposal> of(SignedInUser user, BoardFilter filter, Hands hands, Instant now) {
    Map<String, Long> loads = new HashMap<>(hands.loads());
    List<Proposal> found = new ArrayList<>();
    for (Hand hand : pressingFirst(hands, now)) {
      if (found.size() == MOST) {
        break;
      }
      proposal(user, filter, hand, loads, now).ifPresent(found::add);
    }
    return found;
  }

  /** What nobody has or somebody off duty has would wait until morning. */
  private List<Hand> pressingFirst(Hands hands, Instant now) {
    return hands.byPerson().stream()
        .sorted(Comparator.comparing(hand -> isAtWork(hand, now)))
        .toList();
  }

  private Optional<Proposal> proposal(
      SignedInUser user, BoardFilter filter, Hand hand, Map<String, Long> loads, Instant now) {
    boolean atWork = isAtWork(hand, now);
    Optional<Member> colleague = colleague(hand, loads, now);
    long theirs = colleague.map(one -> loads.getOrDefault(one.username(), 0L)).orElse(0L);
    long own = hand.username() == null ? hand.open() : loads.getOrDefault(hand.username(), 0L);
    long tasks = atWork ? (own - theirs) / 2 : hand.inGrid();
    if (colleague.isPresent() && (!atWork || own - theirs >= LEAST_GAP)) {
      BoardFilter there =
          new BoardFilter(
              hand.grid(), true, hand.role(), filter.stage(), filter.list(), null, null);
      String whose = hand.username() == null ? "-" : hand.username();
      List<String> ids = figures.ids(user, there, whose, true, (int) Math.min(tasks, MOST_TASKS));
      loads.merge(colleague.get().username(), (long) ids.size(), Long::sum);
      loads.merge(whose, (long) -ids.size(), Long::sum);
      return Optional.of(move(hand, atWork, own, colleague.get(), theirs, ids));
    }
    return hand.username() != null && hand.overdue() > 0
        ? Optional.of(nudge(user, filter, hand, atWork))
        : Optional.empty();
  }

  private boolean isAtWork(Hand hand, Instant now) {
    return hand.username() != null && responsibility.isOnDuty(hand.username(), now);
  }

  private Optional<Member> colleague(Hand hand, Map<String, Long> loads, Instant now) {
    return responsibility.present(hand.role(), hand.grid(), now).stream()
        .filter(member -> member.role() == hand.role())
        .filter(member -> !member.username().equals(hand.username()))
        .filter(member -> responsibility.isOnDuty(member.username(), now))
        .min(
            Comparator.<Member>comparingLong(member -> loads.getOrDefault(member.username(), 0L))
                .thenComparing(Member::username));
  }

  private Proposal move(
      Hand hand, boolean atWork, long own, Member to, long theirs, List<String> ids) {
    return new Proposal(
        hand.username() == null ? Kind.ASSIGN : Kind.MOVE,
        hand.username(),
        name(hand.username()),
        atWork,
        own,
        to.username(),
        to.name(),
        theirs,
        hand.role(),
        hand.grid(),
        ids.size(),
        ids);
  }

  private Proposal nudge(SignedInUser user, BoardFilter filter, Hand hand, boolean atWork) {
    BoardFilter own =
        new BoardFilter(
            filter.grid(), filter.own(), hand.role(), filter.stage(), filter.list(), null, null);
    List<String> ids =
        figures.ids(user, own, hand.username(), false, (int) Math.min(hand.overdue(), MOST_TASKS));
    return new Proposal(
        Kind.NUDGE,
        hand.username(),
        name(hand.username()),
        atWork,
        hand.open(),
        null,
        null,
        0,
        hand.role(),
        hand.grid(),
        ids.size(),
        ids);
  }

  private String name(String username) {
    return username == null
        ? null
        : responsibility.find(username).map(Member::name).orElse(username);
  }
}
