package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardView.ListProgress;
import org.sixfold.board.CheckingFigures;
import org.sixfold.board.CheckingFigures.Stop;
import org.sixfold.cutoff.CutOffView.Frozen;
import org.sixfold.cutoff.CutOffView.Holder;
import org.sixfold.cutoff.CutOffView.ListAtCutOff;
import org.sixfold.cutoff.CutOffView.Unassigned;
import org.sixfold.cutoff.Hands.Hand;
import org.sixfold.cutoff.persistence.SignatureRow;
import org.sixfold.cutoff.persistence.SnapshotMapper;
import org.sixfold.cutoff.persistence.SnapshotRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What stands between now and the cut-off, all of it of one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CutOffs {

  private static final double SECONDS_PER_MINUTE = 60;

  private final CutOffTimes times;
  private final CutOffPlaces places;
  private final SnapshotMapper snapshots;
  private final Board board;
  private final CheckingFigures figures;
  private final WaysToHelp help;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  CutOffs(
      CutOffTimes times,
      CutOffPlaces places,
      SnapshotMapper snapshots,
      Board board,
      CheckingFigures figures,
      WaysToHelp help,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.times = times;
    this.places = places;
    this.snapshots = snapshots;
    this.board = board;
    this.figures = figures;
    this.help = help;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * The cut-off of a day as it stands now.
   *
   * @param day null for today
   * @throws ProblemException 403 {@code access.forbidden}; 409 {@code cutOff.none}; as {@link
   *     Board#view}
   */
  public CutOffView view(SignedInUser user, LocalDate day, BoardFilter filter) {
    CutOffPlaces.requireReader(user);
    LocalDate date = day == null ? clock.today() : day;
    Instant now = clock.now();
    Instant cutOff = times.of(date);
    List<Stop> stops = figures.stops(user, filter);
    Hands hands = new Hands(figures.inHand(user, filter));
    List<Hand> people = hands.byPerson();
    return new CutOffView(
        now,
        date,
        cutOff,
        (long) Math.ceil(Duration.between(now, cutOff).toSeconds() / SECONDS_PER_MINUTE),
        CutOffPhase.at(now, cutOff),
        sum(stops),
        stops,
        board.lists(user, filter).stream().map(list -> list(user, filter, list)).toList(),
        people.stream()
            .filter(hand -> hand.username() != null)
            .map(hand -> holder(hand, now))
            .toList(),
        people.stream()
            .filter(hand -> hand.username() == null)
            .map(hand -> new Unassigned(hand.role(), hand.open(), hand.overdue(), hand.nextDue()))
            .toList(),
        help.of(user, filter, hands, now),
        frozen(user, date, filter.grid()));
  }

  private Frozen frozen(SignedInUser user, LocalDate day, String grid) {
    String place = places.of(user, grid).code();
    SnapshotRow row = snapshots.find(day, place);
    if (row == null) {
      return null;
    }
    SignatureRow signature = snapshots.signature(day, place);
    return new Frozen(
        row.takenAt(),
        signature == null ? null : name(signature.signedBy()),
        signature == null ? null : signature.signedAt(),
        snapshots.countAddenda(day, place));
  }

  private ListAtCutOff list(SignedInUser user, BoardFilter filter, ListProgress list) {
    List<Stop> stops =
        figures.stops(
            user, new BoardFilter(filter.grid(), filter.own(), null, null, list.id(), null, null));
    return new ListAtCutOff(list, sum(stops), stops);
  }

  private Holder holder(Hand hand, Instant now) {
    return new Holder(
        hand.username(),
        name(hand.username()),
        hand.role(),
        hand.open(),
        hand.overdue(),
        hand.nextDue(),
        responsibility.isOnDuty(hand.username(), now));
  }

  private String name(String username) {
    return responsibility.find(username).map(Member::name).orElse(username);
  }

  private static long sum(List<Stop> stops) {
    return stops.stream().mapToLong(Stop::cases).sum();
  }
}
