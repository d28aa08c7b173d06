package org.sixfold.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sixfold.casefile.CasePlaced;
import org.sixfold.casefile.RetainedData;
import org.sixfold.rounds.persistence.GridMoveMapper;
import org.sixfold.rounds.persistence.GridMoveRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps who moved between grids for as long as it is news. */
@Component
class GridMoves implements RetainedData {

  private static final Duration NEWS = Duration.ofDays(3);

  private final GridMoveMapper moves;
  private final SixfoldClock clock;

  GridMoves(GridMoveMapper moves, SixfoldClock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  @EventListener
  void moved(CasePlaced placed) {
    Instant now = clock.now();
    moves.forget(now.minus(NEWS));
    moves.insert(
        new GridMoveRow(
            Ids.next(),
            placed.caseId(),
            placed.fromGrid(),
            placed.fromGridPath(),
            placed.grid(),
            placed.gridPath(),
            now));
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of("gridMoves", moves.erase(caseId));
  }
}
