package org.sixfold.board;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.board.BoardView.Lateness;
import org.sixfold.board.persistence.BoardMapper;
import org.sixfold.board.persistence.LateTaskRow;
import org.sixfold.board.persistence.LateTimerRow;
import org.springframework.stereotype.Component;

/** How late deadlines were acted on: the latest of the last day. */
@Component
class Timers {

  private static final Duration WINDOW = Duration.ofDays(1);
  private static final int SAMPLE = 2_000;

  private final BoardMapper mapper;

  Timers(BoardMapper mapper) {
    this.mapper = mapper;
  }

  Lateness lateness(BoardScope scope) {
    List<Long> seconds = sample(scope).stream().map(LateTimerRow::seconds).sorted().toList();
    return seconds.isEmpty()
        ? new Lateness(0, 0)
        : new Lateness(at(seconds, 0.5), at(seconds, 0.99));
  }

  /** The same escalations, the latest ones first. */
  List<LateTimerRow> worst(BoardScope scope) {
    return sample(scope).stream()
        .sorted(
            Comparator.comparing(LateTimerRow::seconds)
                .reversed()
                .thenComparing(LateTimerRow::taskId)
                .thenComparing(LateTimerRow::level))
        .toList();
  }

  /** Whose tasks the levels of one page were raised on, by task. */
  Map<String, LateTaskRow> tasks(List<LateTimerRow> raised) {
    if (raised.isEmpty()) {
      return Map.of();
    }
    Set<String> ids = raised.stream().map(LateTimerRow::taskId).collect(Collectors.toSet());
    return mapper.lateTasks(ids).stream()
        .collect(Collectors.toMap(LateTaskRow::taskId, Function.identity()));
  }

  private List<LateTimerRow> sample(BoardScope scope) {
    return mapper.timersSince(scope.paths(), scope.now().minus(WINDOW), SAMPLE);
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
  }
}
