package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.sixfold.casefile.MatchKeys;
import org.sixfold.modeling.DraftVersions;
import org.sixfold.replay.persistence.PastMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Replays past cases through both paths. The same cases, files and moment give the same answer:
 * nothing in it asks for the time or for chance.
 */
@Component
class ReplayComputation {

  private static final int AT_ONCE = 500;

  private final PastMapper mapper;
  private final PastCases past;
  private final Sides sides;
  private final MatchKeys keys;
  private final SixfoldClock clock;

  ReplayComputation(
      PastMapper mapper, PastCases past, Sides sides, MatchKeys keys, SixfoldClock clock) {
    this.mapper = mapper;
    this.past = past;
    this.sides = sides;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param changes of cases that come out otherwise, in order of their numbers
   */
  record Found(ReplaySummary summary, List<CaseChange> changes) {}

  /** Cases opened in a time, in order. */
  List<String> cases(Instant from, Instant until, Integer limit) {
    return mapper.cases(from, until, limit);
  }

  /**
   * Replays cases.
   *
   * @param progress is told how many are done, now and then
   * @throws UnreadableFile if a file cannot be read
   */
  Found replay(
      DraftVersions.Both files,
      List<String> cases,
      Instant from,
      Instant until,
      IntConsumer progress) {
    List<Side> both = List.of(sides.read(files.before()), sides.read(files.after()));
    Usual usual = past.usual(from, until);
    Map<String, Integer> numbers = numbers(cases);
    Tally tally = new Tally(clock.zone());
    for (int begin = 0; begin < cases.size(); begin += AT_ONCE) {
      List<String> some = cases.subList(begin, Math.min(cases.size(), begin + AT_ONCE));
      List<Map<String, List<HoldingRules.Ruling>>> rulings = new ArrayList<>();
      for (Side side : both) {
        rulings.add(side.holding() == null ? Map.of() : side.holding().of(some, from, until));
      }
      for (PastCases.Past one : past.read(some, until)) {
        String id = one.record().id();
        CaseOnBoth walked = new CaseOnBoth(both, usual, one, until);
        tally.add(
            walked,
            numbers.get(id),
            rulings.get(0).getOrDefault(id, List.of()),
            rulings.get(1).getOrDefault(id, List.of()));
      }
      progress.accept(begin + some.size());
    }
    List<HoldingRules.Longer> longer =
        both.get(0).holding() == null
            ? List.of()
            : both.get(0).holding().longerIn(both.get(1).holding(), until);
    return tally.found(mapper.listRows(from, until), longer);
  }

  /** In the order of keyed hashes: whoever knows in which order cases came learns nothing. */
  private Map<String, Integer> numbers(List<String> cases) {
    Map<String, String> hashes = new HashMap<>();
    cases.forEach(id -> hashes.put(id, Objects.requireNonNull(keys.ofDocument(id))));
    List<String> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparing(hashes::get));
    Map<String, Integer> numbers = new HashMap<>();
    sorted.forEach(id -> numbers.put(id, numbers.size() + 1));
    return numbers;
  }
}
