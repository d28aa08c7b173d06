package org.sixfold.board;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.sixfold.board.BoardView.Lateness;
import org.sixfold.board.persistence.BoardMapper;
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

  private List<LateTimerRow> sample(BoardScope scope) {
    return mapper.timersSince(scope.paths(), scope.now().minus(WINDOW), SAMPLE);
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
  }
}
